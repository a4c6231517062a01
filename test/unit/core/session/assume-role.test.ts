import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { ListBucketsCommand } from "@aws-sdk/client-s3";
import type { HttpRequest } from "@smithy/core/protocols";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MissingPeerError } from "../../../../src/core/errors/errors.js";
import { assumedRole } from "../../../../src/core/session/assumed-role.js";
import type { CallLogEntry } from "../../../../src/core/session/log/call-log.js";
import { Session } from "../../../../src/core/session/session.js";
import { onOwnMachine } from "../../../support/session/aws-environment.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";
import { type StubAnswer, StubHandler } from "../../../support/client/stub-handler.js";

const environment = onOwnMachine();
const RoleArn = "arn:aws:iam::123456789012:role/audit";
const credentials = { accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given" };

let assumed = 0;
let lifetime = 3_600_000;

/** STS, which returns the keys ASIA1, ASIA2, …, and S3. */
function answer(request: HttpRequest): StubAnswer {
  if (request.method === "GET") return { body: "<ListAllMyBucketsResult/>" };
  if (!String(request.body).includes("Action=AssumeRole")) return {};
  const expiration = new Date(Date.now() + lifetime).toISOString();
  return {
    body:
      `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${++assumed}</AccessKeyId>` +
      `<SecretAccessKey>secret-assumed</SecretAccessKey><SessionToken>token</SessionToken>` +
      `<Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  };
}

async function use(session: Session): Promise<void> {
  await session.client(EC2Root).send(new DescribeVpcsCommand({}));
}

describe("a session of an assumed role", () => {
  beforeEach(() => {
    assumed = 0;
    lifetime = 3_600_000;
  });

  const policy = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" },
  } as const;

  it.each([["an object", policy] as const, ["text", JSON.stringify(policy)] as const])(
    "accepts its policy as %s",
    async (_, Policy) => {
      const requestHandler = new StubHandler(answer);
      const session = new Session({ region: "eu-west-1", credentials, requestHandler });
      await use(session.assumeRole({ RoleArn, Policy }));
      const body = new URLSearchParams(String(requestHandler.requests[0]?.body));
      expect(body.get("Policy")).toBe(JSON.stringify(policy));
    },
  );

  it.each(["5", "null", "[]", "{", "", new Map(), new Date(0), [], null])(
    "refuses a policy that is not an object: %j",
    (Policy) => {
      const session = new Session({ region: "eu-west-1", credentials });
      const assume = (): Session => session.assumeRole({ RoleArn, Policy: Policy as never });
      expect(assume).toThrow(TypeError);
      expect(assume).toThrow(/^Policy must be an object, or JSON text of one/);
    },
  );

  it("assumes the role once for all clients, with the session's credentials and endpoint", async () => {
    const requestHandler = new StubHandler(answer);
    const endpoint = "http://localhost:4566";
    const session = new Session({ region: "eu-west-1", credentials, requestHandler, endpoint });
    const audit = session.assumeRole({ RoleArn, DurationSeconds: 900, ExternalId: undefined });
    expect(requestHandler.requests).toHaveLength(0);
    await Promise.all([use(audit), audit.client(S3Root).send(new ListBucketsCommand({}))]);
    const [first, ...others] = requestHandler.signedWith;
    expect(first).toEqual({ accessKeyId: "AKIAGIVEN", region: "eu-west-1", service: "sts" });
    expect(others.sort((a, b) => a.service.localeCompare(b.service))).toEqual([
      { accessKeyId: "ASIA1", region: "eu-west-1", service: "ec2" },
      { accessKeyId: "ASIA1", region: "eu-west-1", service: "s3" },
    ]);
    await use(session);
    expect(requestHandler.signedWith[3]).toMatchObject({ accessKeyId: "AKIAGIVEN", service: "ec2" });
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual(Array(4).fill("localhost"));
    const body = new URLSearchParams(String(requestHandler.requests[0]?.body));
    expect(body.get("RoleArn")).toBe(RoleArn);
    expect(body.get("DurationSeconds")).toBe("900");
    expect(body.get("RoleSessionName")).toMatch(/^aws-sdk-js-/);
    expect(body.has("ExternalId")).toBe(false);
  });

  it("renews the credentials before they expire", async () => {
    const requestHandler = new StubHandler(answer);
    const logger = { info: vi.fn<(entry: CallLogEntry) => void>() };
    const session = new Session({ region: "eu-west-1", credentials, requestHandler, logger });
    lifetime = 60_000;
    const audit = session.assumeRole({ RoleArn });
    await use(audit);
    const before = assumed;
    lifetime = 3_600_000;
    await use(audit);
    expect(assumed).toBe(before + 1);
    await use(audit);
    expect(assumed).toBe(before + 1);
    // The log also has one AssumeRole for each time.
    const operations = logger.info.mock.calls.map(([entry]) => entry.operation);
    expect(operations.filter((operation) => operation === "AssumeRole")).toHaveLength(assumed);
    expect(JSON.stringify(logger.info.mock.calls)).not.toMatch(/ASIA|secret|token/);
  });

  it("assumes the role with the given profile's credentials, not those of the environment", async () => {
    environment({
      env: { AWS_ACCESS_KEY_ID: "AKIAENV", AWS_SECRET_ACCESS_KEY: "secret-env", AWS_REGION: "eu-west-1" },
      credentials:
        "[dev]\naws_access_key_id = AKIADEV\naws_secret_access_key = secret-dev\nregion = eu-north-1\n",
    });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const requestHandler = new StubHandler(answer);
    const session = new Session({ profile: "dev", requestHandler });
    await use(session.assumeRole({ RoleArn }));
    expect(requestHandler.signedWith).toEqual([
      { accessKeyId: "AKIADEV", region: "eu-north-1", service: "sts" },
      { accessKeyId: "ASIA1", region: "eu-north-1", service: "ec2" },
    ]);
    warn.mockRestore();
  });

  it("can have options of its own, and assume another role", async () => {
    const requestHandler = new StubHandler(answer);
    const session = new Session({ region: "eu-west-1", credentials, requestHandler });
    const audit = session.assumeRole({ RoleArn }, { region: "us-east-1", maxAttempts: undefined });
    await use(audit.assumeRole({ RoleArn: `${RoleArn}2` }));
    expect(requestHandler.signedWith).toEqual([
      { accessKeyId: "AKIAGIVEN", region: "eu-west-1", service: "sts" },
      { accessKeyId: "ASIA1", region: "us-east-1", service: "sts" },
      { accessKeyId: "ASIA2", region: "us-east-1", service: "ec2" },
    ]);
  });

  it("asks for the MFA code when needed", async () => {
    const requestHandler = new StubHandler(answer);
    const session = new Session({ region: "eu-west-1", credentials, requestHandler });
    const mfaCodeProvider = vi.fn<(serialNumber: string) => Promise<string>>(async () => "123456");
    await use(session.assumeRole({ RoleArn, SerialNumber: "arn:aws:iam::1:mfa/me", mfaCodeProvider }));
    expect(mfaCodeProvider).toHaveBeenCalledExactlyOnceWith("arn:aws:iam::1:mfa/me");
    expect(String(requestHandler.requests[0]?.body)).toContain("TokenCode=123456");
  });

  it("continues after its session was destroyed", async () => {
    const requestHandler = new StubHandler(answer);
    const session = new Session({ region: "eu-west-1", credentials, requestHandler });
    const audit = session.assumeRole({ RoleArn });
    session.destroy();
    await expect(use(audit)).resolves.toBeUndefined();
  });

  it("names the missing package", async () => {
    const cause = Object.assign(
      new Error("Cannot find package '@aws-sdk/credential-providers' imported from tucuxi"),
      { code: "ERR_MODULE_NOT_FOUND" },
    );
    const provider = assumedRole({ RoleArn }, { region: "eu-west-1" }, undefined, () =>
      Promise.reject(cause),
    );
    const session = new Session({ region: "eu-west-1", credentials: provider });
    const error: unknown = await use(session).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MissingPeerError);
    expect(error).toMatchObject({ packageName: "@aws-sdk/credential-providers", cause });
    const inside = Object.assign(new Error("Cannot find package 'tslib'"), { code: "ERR_MODULE_NOT_FOUND" });
    for (const failure of [inside, new SyntaxError("broken")]) {
      const broken = assumedRole({ RoleArn }, {}, undefined, () => Promise.reject(failure));
      await expect(broken()).rejects.toBe(failure);
    }
  });
});
