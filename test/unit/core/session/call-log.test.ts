import { CreateTagsCommand, DescribeVpcsCommand, RunInstancesCommand } from "@aws-sdk/client-ec2";
import { DeleteObjectsCommand, HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CallLogEntry, CallLogger } from "../../../../src/core/session/log/call-log.js";
import { redact } from "../../../../src/core/text/redact.js";
import { Session } from "../../../../src/core/session/session.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";
import { StubHandler, type StubAnswer } from "../../../support/client/stub-handler.js";

const VPCS: StubAnswer = { headers: { "x-amzn-requestid": "req-1" }, body: "<DescribeVpcsResponse/>" };

function sessionWith(logger: CallLogger, ...answers: StubAnswer[]): Session {
  const requestHandler = new StubHandler(() => answers.shift() ?? {});
  const credentials = { accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given" };
  return new Session({ region: "eu-west-1", credentials, requestHandler, logger });
}

function recorder(): CallLogger & { readonly entries: CallLogEntry[] } {
  const entries: CallLogEntry[] = [];
  return { entries, info: (entry) => entries.push(entry) };
}

describe("a session's log", () => {
  it("has one entry per call, including those of the client itself", async () => {
    const logger = recorder();
    const session = sessionWith(logger, VPCS, { headers: { "x-amz-request-id": "req-2" } });
    await session.client(EC2Root).send(new DescribeVpcsCommand({ VpcIds: ["vpc-1"], MaxResults: 5 }));
    await session
      .resource(S3Root)
      .meta.client.send(new HeadObjectCommand({ Bucket: "photos", Key: "a.png" }));
    const duration = expect.any(Number) as number;
    expect(logger.entries).toEqual([
      {
        service: "ec2",
        operation: "DescribeVpcs",
        input: { VpcIds: ["vpc-1"], MaxResults: 5 },
        duration,
        attempts: 1,
        requestId: "req-1",
        status: 200,
      },
      {
        service: "s3",
        operation: "HeadObject",
        input: { Bucket: "photos", Key: "a.png" },
        duration,
        attempts: 1,
        requestId: "req-2",
        status: 200,
      },
    ]);
  });

  it("reports retries in one entry, with their total time", async () => {
    const logger = recorder();
    const session = sessionWith(logger, { statusCode: 503 }, VPCS);
    await session.client(EC2Root).send(new DescribeVpcsCommand({}));
    expect(logger.entries).toMatchObject([{ attempts: 2, status: 200 }]);
    expect(logger.entries[0]?.duration).toBeGreaterThan(0);
  });

  it("reports errors by name without their message, and rethrows them", async () => {
    const logger = recorder();
    const session = sessionWith(logger, {
      statusCode: 401,
      headers: { "x-amzn-requestid": "req-3" },
      body:
        "<Response><Errors><Error><Code>AuthFailure</Code>" +
        "<Message>secret-given is wrong</Message></Error></Errors></Response>",
    });
    const call = session.client(EC2Root).send(new DescribeVpcsCommand({}));
    await expect(call).rejects.toMatchObject({ name: "AuthFailure", message: "secret-given is wrong" });
    expect(logger.entries).toMatchObject([{ error: "AuthFailure", status: 401, requestId: "req-3" }]);
    expect(JSON.stringify(logger.entries)).not.toContain("secret-given");
  });

  it("reports calls that were never sent", async () => {
    const logger = recorder();
    const session = new Session({
      region: "not a region!",
      logger,
      credentials: async () => Promise.reject("no"),
    });
    await expect(session.client(EC2Root).send(new DescribeVpcsCommand({}))).rejects.toThrow(
      "Region not accepted",
    );
    const [entry] = logger.entries;
    expect(entry).toMatchObject({ operation: "DescribeVpcs", error: "Error" });
    expect(entry).not.toHaveProperty("status");
  });

  it("cannot break a call", async () => {
    const unhandled = vi.fn<() => void>();
    process.on("unhandledRejection", unhandled);
    const loggers: CallLogger[] = [
      {
        info: () => {
          throw new Error("disk full");
        },
      },
      { info: async () => Promise.reject(new Error("disk full")) },
    ];
    for (const logger of loggers) {
      const session = sessionWith(logger, VPCS);
      await expect(session.client(EC2Root).send(new DescribeVpcsCommand({}))).resolves.toBeDefined();
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("shows the names in an input, and only the types of other values", async () => {
    const logger = recorder();
    const session = sessionWith(logger);
    await session.client(EC2Root).send(
      new RunInstancesCommand({
        ImageId: "ami-1",
        MinCount: 1,
        MaxCount: 1,
        UserData: "IyEvYmluL3NoCg==",
        DryRun: true,
        SecurityGroupIds: ["sg-1"],
        TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "owner", Value: "me" }] }],
      }),
    );
    await session
      .client(EC2Root)
      .send(new CreateTagsCommand({ Resources: ["i-1"], Tags: [{ Key: "owner", Value: "me" }] }));
    await session.client(EC2Root).send(
      new DescribeVpcsCommand({
        Filters: [{ Name: "tag:owner", Values: ["me", "you"] }],
        NextToken: "next",
      }),
    );
    await session.client(S3Root).send(
      new PutObjectCommand({
        Bucket: "photos",
        Key: "a.txt",
        Body: Buffer.from("body"),
        SSECustomerKey: "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
        Metadata: { Bucket: "metadata" },
      }),
    );
    const Objects = Array.from({ length: 12 }, (_, index) => ({ Key: `k${index}`, VersionId: "v" }));
    await session
      .client(S3Root)
      .send(new DeleteObjectsCommand({ Bucket: "photos", Delete: { Objects, Quiet: true } }))
      .catch(() => undefined);
    expect(logger.entries.map((entry) => entry.input)).toEqual([
      {
        ImageId: "ami-1",
        MinCount: 1,
        MaxCount: 1,
        UserData: "<string>",
        DryRun: true,
        SecurityGroupIds: ["sg-1"],
        TagSpecifications: "<array of 1>",
      },
      { Resources: ["i-1"], Tags: "<array of 1>" },
      { Filters: [{ Name: "tag:owner", Values: "<array of 2>" }], NextToken: "<string>" },
      {
        Bucket: "photos",
        Key: "a.txt",
        Body: "<4 bytes>",
        SSECustomerKey: "<string>",
        Metadata: "<object>",
      },
      { Bucket: "photos", Delete: { Objects: [...Objects.slice(0, 10), "<2 more>"], Quiet: true } },
    ]);
  });

  it("handles a circular input", async () => {
    const logger = recorder();
    const Delete: Record<string, unknown> = { Objects: [] };
    Delete["Delete"] = Delete;
    const command = new DeleteObjectsCommand({ Bucket: "photos", Delete } as never);
    await sessionWith(logger)
      .client(S3Root)
      .send(command)
      .catch(() => undefined);
    expect(logger.entries).toMatchObject([{ operation: "DeleteObjects", input: {} }]);
  });

  it("contains no string of an unknown member", () => {
    const secret = fc.stringMatching(/^s3cr3t-[a-z0-9]{8}$/);
    const unknown = fc.constantFrom(
      "Body",
      "UserData",
      "Tags",
      "Values",
      "Password",
      "Metadata",
      "__proto__",
    );
    const known = fc.constantFrom("Filters", "Delete", "Objects", "Bucket", "Key", "InstanceIds");
    // Known members contain members or lists of them; unknown ones may contain anything.
    const { members } = fc.letrec<{ members: object }>((tie) => {
      const anything = fc.oneof(secret, fc.array(secret), fc.uint8Array({ maxLength: 4 }), tie("members"));
      const nested = fc.oneof(tie("members"), fc.array(tie("members"), { maxLength: 3 }));
      return {
        members: fc.oneof(
          { maxDepth: 4, withCrossShrink: true },
          fc.dictionary(unknown, fc.oneof(secret, fc.array(secret)), { maxKeys: 3 }),
          fc.dictionary(unknown, anything, { maxKeys: 3 }),
          fc.dictionary(known, nested, { maxKeys: 3 }),
        ),
      };
    });
    fc.assert(
      fc.property(members, (input) => {
        expect(JSON.stringify(redact(input))).not.toContain("s3cr3t");
      }),
      { numRuns: 500 },
    );
  });
});
