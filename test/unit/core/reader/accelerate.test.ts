import { readFileSync } from "node:fs";
import { DescribeInstancesCommand, EC2Client, type EC2ClientConfig } from "@aws-sdk/client-ec2";
import { ListBucketsCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it, vi } from "vitest";
import { accelerateAfter, isAccelerated } from "../../../../src/core/reader/accelerate.js";
import type { Protocol } from "../../../../src/core/reader/protocol.js";
import { accelerate, Session } from "../../../../src/index.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { clientForBucket } from "../../../../src/s3/client/region/regional-client.js";
import { recordedOf } from "../../../support/reader/recorded.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";
import { type StubAnswer, StubHandler } from "../../../support/client/stub-handler.js";

const settings = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

const instances = recordedOf("ec2-DescribeInstances").body;

/** The visible part of the SDK's document reader. */
interface OwnReader {
  readonly deserializer: { read(...given: unknown[]): unknown };
}

function protocolOf({ config }: EC2Client): Protocol {
  return config.protocol as unknown as Protocol;
}

/** How often the SDK read a document of an EC2 client, except for those of the trial. */
function readsBySdk({ config }: EC2Client): () => number {
  const { deserializer } = config.protocol as unknown as OwnReader;
  const read = vi.spyOn(deserializer, "read");
  return () =>
    read.mock.calls.filter(([, bytes]) => !Buffer.from(bytes as Uint8Array).includes("urn:trial")).length;
}

function ec2With(answer: StubAnswer, config: EC2ClientConfig = {}): EC2Client {
  return new EC2Client({ ...settings, maxAttempts: 1, requestHandler: new StubHandler(answer), ...config });
}

describe("an accelerated client", () => {
  it("returns the same output without the SDK's document reader", async () => {
    const expected = await ec2With({ body: instances }).send(new DescribeInstancesCommand());
    const client = accelerateAfter(0, ec2With({ body: instances }));
    const reads = readsBySdk(client);
    await expect(client.send(new DescribeInstancesCommand())).resolves.toStrictEqual(expected);
    await expect(client.send(new DescribeInstancesCommand())).resolves.toStrictEqual(expected);
    expect(reads()).toBe(0);
  });

  it("lets the SDK read until a trial pays off", async () => {
    const expected = await ec2With({ body: instances }).send(new DescribeInstancesCommand());
    const client = accelerateAfter(2 * Buffer.byteLength(instances), ec2With({ body: instances }));
    const reads = readsBySdk(client);
    const counts: number[] = [];
    for (let call = 0; call < 3; call++) {
      await expect(client.send(new DescribeInstancesCommand())).resolves.toStrictEqual(expected);
      counts.push(reads());
    }
    expect(counts).toEqual([1, 1, 1]);
  });

  it("is the same client, and accelerating it twice has no effect", () => {
    const client = new EC2Client(settings);
    expect(accelerate(client)).toBe(client);
    const reader: unknown = Reflect.get(client.config.protocol, "deserializeResponse");
    const middlewares = client.middlewareStack.identify();
    expect(Reflect.get(accelerate(client).config.protocol, "deserializeResponse")).toBe(reader);
    expect(client.middlewareStack.identify()).toEqual(middlewares);
  });

  it("prepares nothing before the first response", async () => {
    const provider = vi.fn<() => Promise<[string, string][]>>(async () => [["aws-sdk-js", "3.1100.0"]]);
    const client = accelerate(ec2With({ statusCode: 400 }, { defaultUserAgentProvider: provider }));
    expect(provider).not.toHaveBeenCalled();
    await client.send(new DescribeInstancesCommand()).catch(() => undefined);
    const askedBySdk = provider.mock.calls.length;
    await client.send(new DescribeInstancesCommand()).catch(() => undefined);
    expect(provider).toHaveBeenCalledTimes(2 * askedBySdk);
  });

  it("can be mocked", async () => {
    const client = accelerate(new EC2Client(settings));
    mockClient(client)
      .on(DescribeInstancesCommand)
      .resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }] });
    expect((await new EC2Resource({ client }).instances.first())?.id).toBe("i-1");
  });

  it("may be a stub or a client without XML, which stays unchanged", () => {
    const config = {
      protocol: { getShapeId: () => "aws.protocols#awsJson1_1", deserializeResponse: async () => ({}) },
    };
    const { deserializeResponse } = config.protocol;
    for (const stub of [
      { config: {}, send: () => Promise.resolve({}) },
      { config, send: () => Promise.resolve({}) },
    ]) {
      expect(accelerate(stub)).toBe(stub);
      expect(isAccelerated(stub)).toBe(false);
    }
    expect(config.protocol.deserializeResponse).toBe(deserializeResponse);
  });
});

describe("acceleration", () => {
  it("applies to clients that the library creates", () => {
    const session = new Session(settings);
    expect(isAccelerated(session.client(EC2Root))).toBe(true);
    expect(isAccelerated(new S3Resource(settings).meta.client)).toBe(true);
    expect(isAccelerated(session.assumeRole({ RoleArn: "arn" }).client(S3Root))).toBe(true);
  });

  it("does not apply to clients that are passed in", () => {
    const client = new EC2Client(settings);
    const roots = [new Session(settings).resource(EC2Root, { client }), new EC2Resource({ client })];
    expect(roots.map(({ meta }) => meta.client)).toEqual([client, client]);
    expect(isAccelerated(client)).toBe(false);
    expect(Object.hasOwn(client.config.protocol, "deserializeResponse")).toBe(false);
  });

  it("does not apply to clients that opt out", () => {
    const session = new Session({ ...settings, accelerate: false });
    expect(isAccelerated(session.client(EC2Root))).toBe(false);
    expect(isAccelerated(session.client(EC2Root, { accelerate: true }))).toBe(true);
    expect(isAccelerated(session.assumeRole({ RoleArn: "arn" }).client(EC2Root))).toBe(false);
    expect(isAccelerated(new Session(settings).client(EC2Root, { accelerate: false }))).toBe(false);
    expect(isAccelerated(new S3Resource({ ...settings, accelerate: false }).meta.client)).toBe(false);
  });

  it("does not apply with a protocol of the caller's, which may be that of another client", () => {
    const { protocol } = new EC2Client(settings).config;
    const client = new Session(settings).client(EC2Root, { protocol });
    expect(client.config.protocol).toBe(protocol);
    expect(isAccelerated(client)).toBe(false);
  });

  it("does not pass its option on to the client", () => {
    const createClient = vi.spyOn(EC2Root, "createClient");
    new Session({ ...settings, accelerate: false }).client(EC2Root, { maxAttempts: 2 });
    new Session(settings).client(EC2Root, { accelerate: false });
    for (const [config] of createClient.mock.calls) expect(config).not.toHaveProperty("accelerate");
    createClient.mockRestore();
  });

  it("also applies to S3 clients for other regions", async () => {
    const answer = { statusCode: 301, headers: { "x-amz-bucket-region": "us-west-2" } };
    const requestHandler = new StubHandler(({ hostname }) =>
      hostname.includes("us-west-2") ? { body: recordedOf("s3-ListObjectsV2").body } : answer,
    );
    const keysOf = async (options: object): Promise<string[]> => {
      const s3 = new S3Resource({ ...settings, requestHandler, ...options });
      const keys = (await s3.bucket("photos").objects.toArray()).map(({ key }) => key);
      expect(isAccelerated(clientForBucket(s3.meta.client, "photos"))).toBe(!("accelerate" in options));
      return keys;
    };
    expect(await keysOf({})).toEqual(["a b+c.txt", "dir/sub/1", "ü&<x>.txt"]);
    expect(await keysOf({ accelerate: false })).toEqual(await keysOf({}));
  });
});

/** The visible outcome of a response. */
async function outcomeOf(client: S3Client): Promise<string> {
  try {
    return JSON.stringify(await client.send(new ListBucketsCommand()));
  } catch (error) {
    const { name, message, $metadata, $response } = error as Error &
      Record<"$metadata" | "$response", object>;
    const { statusCode, body } = $response as { statusCode: number; body: unknown };
    const shown = typeof body === "string" ? body : typeof body;
    return JSON.stringify({ name, message, $metadata, statusCode, shown });
  }
}

const s3With = (answer: StubAnswer): S3Client =>
  new S3Client({ ...settings, maxAttempts: 1, requestHandler: new StubHandler(answer) });

describe("a response that only the SDK reads", () => {
  const error = "<Error><Code>SlowDown</Code><Message>Slower</Message></Error>";
  const list = recordedOf("s3-ListBuckets").body;

  it.each<[string, StubAnswer]>([
    ["an error", { statusCode: 503, body: error }],
    ["an error with a status of 200", { body: `<?xml version="1.0" encoding="UTF-8"?>\n${error}` }],
    ["half a list", { body: list.slice(0, 200) }],
    ["a list without its end", { body: list.slice(0, -3) }],
    ["a page of a proxy", { body: "<!DOCTYPE html><html><body>Welcome<br></body></html>" }],
    ["text", { body: "upstream connect error" }],
    ["UTF-16", { body: Buffer.from(list, "utf16le").toString("latin1") }],
  ])("has the same outcome: %s", async (_, answer) => {
    const withId = { ...answer, headers: { "x-amz-request-id": "r-1" } };
    expect(await outcomeOf(accelerate(s3With(withId)))).toBe(await outcomeOf(s3With(withId)));
  });
});

describe("a client of an untested version", () => {
  it.each([["3.1013.0"], ["2.1691.0"], ["4.0.0"], ["3.1100"], ["next"], [""]])(
    "uses the SDK's reader: %j",
    async (version) => {
      const defaultUserAgentProvider = async (): Promise<[string, string][]> => [["aws-sdk-js", version]];
      const client = accelerate(ec2With({ body: instances }, { defaultUserAgentProvider }));
      const reads = readsBySdk(client);
      const { Reservations } = await client.send(new DescribeInstancesCommand());
      expect(Reservations).toHaveLength(1);
      expect(reads()).toBe(1);
    },
  );

  it.each([
    ["has no version", async (): Promise<[string, string][]> => [["my-client", "3.1100.0"]]],
    [
      "throws when asked for its version",
      async (): Promise<[string, string][]> => Promise.reject(new Error("no idea")),
    ],
  ])("uses the SDK's reader if it %s", async (_, provider) => {
    const client = accelerate(ec2With({ body: instances }));
    // Not earlier: requests send the version to the service as well.
    Object.assign(client.config, { defaultUserAgentProvider: provider });
    const reads = readsBySdk(client);
    const { operation } = recordedOf("ec2-DescribeInstances");
    const response = { statusCode: 200, headers: {}, body: Buffer.from(instances) };
    await protocolOf(client).deserializeResponse(operation, client.config, response);
    expect(reads()).toBe(1);
  });

  it("is neither one in the package's peer range nor an installed one", () => {
    const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as {
      peerDependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const clients = Object.keys(packageJson.peerDependencies).filter((name) => name.includes("/client-"));
    expect(clients).toContain("@aws-sdk/client-ec2");
    for (const name of clients) {
      expect(Number(/^\^3\.(\d+)\.0$/.exec(packageJson.peerDependencies[name]!)?.[1])).toBeGreaterThanOrEqual(
        1014,
      );
      expect(Number(/^3\.(\d+)\.0$/.exec(packageJson.devDependencies[name]!)?.[1])).toBeGreaterThanOrEqual(
        1014,
      );
    }
  });
});

describe("a client with another reader", () => {
  it("keeps its own", async () => {
    const client = ec2With({ body: instances });
    const protocol = protocolOf(client);
    const read = protocol.deserializeResponse.bind(protocol);
    protocol.deserializeResponse = async (operation, context, response) => {
      const output = await read(operation, context, response);
      // The difference shows in no document other than that of the trial.
      for (const row of (output["Rows"] as { Text?: string }[] | undefined) ?? [])
        if (row.Text) row.Text += " ";
      return output;
    };
    const reads = readsBySdk(accelerate(client));
    await client.send(new DescribeInstancesCommand());
    expect(reads()).toBe(1);
  });
});

describe("other operations", () => {
  it("are not examined", async () => {
    const client = accelerateAfter(
      0,
      new S3Client({ ...settings, requestHandler: new StubHandler({ body: "a".repeat(9) }) }),
    );
    const provider = vi.spyOn(client.config, "defaultUserAgentProvider");
    expect(await new S3Resource({ client }).object("b", "k").text()).toBe("aaaaaaaaa");
    const bySdk = provider.mock.calls.length;
    await client.send(new ListObjectsV2Command({ Bucket: "b" })).catch(() => undefined);
    expect(provider).toHaveBeenCalledTimes(2 * bySdk + 1);
  });
});
