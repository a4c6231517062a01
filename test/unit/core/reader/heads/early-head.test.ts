import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import {
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { HttpResponse } from "@smithy/core/protocols";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onEarlyHead } from "../../../../../src/core/reader/heads/early-head.js";
import { accelerate } from "../../../../../src/index.js";
import { recordedOf } from "../../../../support/reader/recorded.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

const settings = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="urn:s3"><Name>b</Name>' +
  "<Prefix/><NextContinuationToken>t&amp;1</NextContinuationToken><KeyCount>2</KeyCount>" +
  "<EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><New><a>1</a></New>";
const REST = "<Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents></ListBucketResult>";

const head = {
  Name: "b",
  Prefix: "",
  NextContinuationToken: "t&1",
  KeyCount: 2,
  EncodingType: "url",
  IsTruncated: true,
};

/** Responds to each request with these chunks of bytes: first with these statuses, then with 200. */
function answerIn(chunks: readonly (string | Uint8Array)[], ...statusCodes: number[]): StubHandler {
  return answerInChunks(() => chunks.map((chunk) => Buffer.from(chunk)), ...statusCodes);
}

function answerInChunks(chunks: () => Iterable<unknown>, ...statusCodes: number[]): StubHandler {
  const handler = new StubHandler();
  handler.handle = async () => {
    const body = Readable.from(chunks());
    return { response: new HttpResponse({ statusCode: statusCodes.shift() ?? 200, headers: {}, body }) };
  };
  return handler;
}

/** An accelerated client whose responses arrive in these chunks. */
function clientWith(...answer: Parameters<typeof answerIn>): S3Client {
  return accelerate(
    new S3Client({ ...settings, requestHandler: answerIn(...answer), maxAttempts: answer.length }),
  );
}

async function headsOf(
  client: S3Client,
  command = new ListObjectsV2Command({ Bucket: "b" }),
): Promise<unknown[]> {
  const heads: unknown[] = [];
  onEarlyHead(command, (early) => heads.push(early));
  await client.send(command).catch(() => heads.push("failed"));
  return heads;
}

describe("the head of a response", () => {
  it("is reported while the rest is still being received", async () => {
    let pending: ServerResponse | undefined;
    const server = createServer((_, response) => {
      pending = response;
      response.write(HEAD);
      response.write(REST.slice(0, 40));
    });
    await listening(server);
    const client = accelerate(
      new S3Client({ ...settings, endpoint: endpointOf(server), forcePathStyle: true }),
    );
    const command = new ListObjectsV2Command({ Bucket: "b" });
    const early = new Promise((resolve) => onEarlyHead(command, resolve));
    const output = client.send(command);
    await expect(early).resolves.toStrictEqual(head);
    pending!.end(REST.slice(40));
    await expect(output).resolves.toMatchObject({ ...head, Contents: [{ Key: "a" }, { Key: "b" }] });
    client.destroy();
    server.close();
  });

  it("is reported once, wherever the chunks end", async () => {
    const body = Buffer.from(HEAD + REST);
    const chunks = [body];
    const client = clientWith(chunks);
    for (let at = 1; at < body.length; at++) {
      chunks.splice(0, chunks.length, body.subarray(0, at), body.subarray(at));
      expect(await headsOf(client)).toStrictEqual([head]);
    }
    chunks.splice(0, chunks.length, ...[...body].map((byte) => Buffer.of(byte)));
    expect(await headsOf(client)).toStrictEqual([head]);
  });

  it("is that of the successful attempt", async () => {
    expect(await headsOf(clientWith([HEAD + REST], 503))).toStrictEqual([head]);
  });

  it("is reported to the last listener, for one response", async () => {
    const client = clientWith([HEAD + REST]);
    const command = new ListObjectsV2Command({ Bucket: "b" });
    const [first, last] = [vi.fn<() => void>(), vi.fn<() => void>()];
    onEarlyHead(command, first);
    onEarlyHead(command, last);
    await client.send(command);
    await client.send(command);
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledTimes(1);
  });

  it("does no harm if the listener throws", async () => {
    const command = new ListObjectsV2Command({ Bucket: "b" });
    onEarlyHead(command, () => {
      throw new Error("mine");
    });
    await expect(clientWith([HEAD, REST]).send(command)).resolves.toMatchObject(head);
  });

  it("is not looked for in a string body, which the SDK reads", async () => {
    const requestHandler = answerInChunks(() => [HEAD.slice(0, 50), HEAD.slice(50) + REST]);
    const uncaught = vi.fn<(error: unknown) => void>();
    process.on("uncaughtException", uncaught);
    try {
      const client = accelerate(new S3Client({ ...settings, requestHandler, maxAttempts: 1 }));
      const command = new ListObjectsV2Command({ Bucket: "b" });
      const listener = vi.fn<() => void>();
      onEarlyHead(command, listener);
      await expect(client.send(command)).resolves.toMatchObject(head);
      expect(listener).not.toHaveBeenCalled();
    } finally {
      process.off("uncaughtException", uncaught);
    }
    expect(uncaught).not.toHaveBeenCalled();
  });

  it("ends at the first list, which may be of another kind", async () => {
    const versions = new ListObjectVersionsCommand({ Bucket: "b" });
    const body =
      "<ListVersionsResult><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>" +
      "<DeleteMarker><Key>a</Key></DeleteMarker><MaxKeys>1</MaxKeys></ListVersionsResult>";
    expect(await headsOf(clientWith([body]), versions as never)).toStrictEqual([
      { NextKeyMarker: "k", NextVersionIdMarker: "v" },
    ]);
    const parts = new ListPartsCommand({ Bucket: "b", Key: "k", UploadId: "u" });
    const owned =
      "<ListPartsResult><Initiator><ID>i</ID></Initiator><NextPartNumberMarker>7</NextPartNumberMarker>" +
      "<Part><PartNumber>7</PartNumber></Part></ListPartsResult>";
    expect(await headsOf(clientWith([owned]), parts as never)).toStrictEqual([
      { NextPartNumberMarker: "7", Initiator: { ID: "i" } },
    ]);
  });
});

describe("no head is reported", () => {
  it.each([
    ["without a list", `${HEAD}</ListBucketResult>`],
    ["with a comment in it", `${HEAD}<!-- -->${REST}`],
    ["with an attribute in it", `${HEAD}<a b="c"/>${REST}`],
    ["with a repeated member", `${HEAD}<Name>c</Name>${REST}`],
    ["with another root", (HEAD + REST).replaceAll("ListBucketResult", "Listing")],
    ["with an excessively long head", HEAD + `<New>${"x".repeat(200_000)}</New>` + REST],
    ["of an error", "<Error><Code>SlowDown</Code></Error>"],
  ])("for a response %s", async (_, body) => {
    const chunks = body.match(/[^]{1,16384}/g) ?? [];
    expect((await headsOf(clientWith(chunks))).filter((one) => one !== "failed")).toEqual([]);
  });

  it("by a client that is not accelerated", async () => {
    const requestHandler = new StubHandler({ body: HEAD + REST });
    expect(await headsOf(new S3Client({ ...settings, requestHandler }))).toEqual([]);
  });

  it("for a service whose tokens come last", async () => {
    const requestHandler = new StubHandler({ body: recordedOf("ec2-DescribeInstances").body });
    const command = new DescribeInstancesCommand();
    const listener = vi.fn<() => void>();
    onEarlyHead(command, listener);
    await accelerate(new EC2Client({ ...settings, requestHandler })).send(command);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("a truncated body", () => {
  let server: Server;
  beforeEach(async () => {
    server = createServer((request, response) => {
      response.writeHead(200, { "content-length": String(HEAD.length + REST.length) });
      response.write(HEAD);
      setTimeout(() => request.socket.destroy(), 20);
    });
    await listening(server);
  });
  afterEach(() => server.close());

  it.each([
    [
      "S3",
      (config: object) => new S3Client({ ...config, forcePathStyle: true }),
      new ListObjectsV2Command({ Bucket: "b" }),
    ],
    ["EC2", (config: object) => new EC2Client(config), new DescribeInstancesCommand()],
  ])("rejects with the SDK's own error for %s", async (_, make, command) => {
    const errorOf = async (client: ReturnType<typeof make>): Promise<object> => {
      const error: unknown = await (client as S3Client)
        .send(command as never)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      const { name, message, code } = error as Error & { code?: string };
      return { name, message, code };
    };
    const config = { ...settings, endpoint: endpointOf(server), maxAttempts: 1 };
    expect(await errorOf(accelerate(make(config)) as never)).toEqual(await errorOf(make(config)));
  });

  it.each([
    [
      "S3",
      (config: object) => new S3Client({ ...config, forcePathStyle: true }),
      new ListObjectsV2Command({ Bucket: "b" }),
    ],
    ["EC2", (config: object) => new EC2Client(config), new DescribeInstancesCommand()],
  ])("rejects with the SDK's own error for %s if aborted", async (_, make, command) => {
    const errorOf = async (client: ReturnType<typeof make>): Promise<string> => {
      const controller = new AbortController();
      const sent = (client as S3Client).send(command as never, { abortSignal: controller.signal });
      setTimeout(() => controller.abort(), 10);
      return String(await sent.catch((reason: unknown) => reason));
    };
    const config = { ...settings, endpoint: endpointOf(server), maxAttempts: 1 };
    expect(await errorOf(accelerate(make(config)) as never)).toBe(await errorOf(make(config)));
  });
});

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

function endpointOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
