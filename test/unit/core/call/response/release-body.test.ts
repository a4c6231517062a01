import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { releaseBody } from "../../../../../src/core/call/response/release-body.js";
import { S3Resource } from "../../../../../src/s3/index.js";

const BAD = { "last-modified": "yesterday", etag: '"abc"' };
const LENGTH = 100_000;

let server: Server;
let config: ConstructorParameters<typeof S3Client>[0];

/** Responds with a malformed header, unless the key is `good`. */
beforeEach(async () => {
  server = createServer(({ url = "", method }, response) => {
    response.writeHead(200, { "content-length": LENGTH, ...(!url.includes("/good") && BAD) });
    response.end(Buffer.alloc(method === "HEAD" ? 0 : LENGTH, "x"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  config = {
    region: "eu-west-1",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    forcePathStyle: true,
    requestHandler: { httpAgent: { maxSockets: 1 } },
    maxAttempts: 1,
  };
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  ["created by the library", () => new S3Resource(config)],
  ["passed by the caller", () => new S3Resource({ client: new S3Client(config!) })],
])("a malformed response releases the connection of a client %s", (_, make) => {
  it.each<[string, (s3: S3Resource) => Promise<unknown>]>([
    ["text", (s3) => s3.object("b", "bad").text()],
    ["stream", (s3) => s3.object("b", "bad").stream().toArray()],
    ["get", (s3) => s3.object("b", "bad").get()],
    ["download", (s3) => s3.object("b", "bad").download(new WritableStream())],
    ["a version", (s3) => s3.bucket("b").object("bad").version("v").bytes()],
  ])("in %s", async (__, read) => {
    const s3 = make();
    for (let call = 0; call < 3; call++) await expect(read(s3)).rejects.toThrow(/date|Deserialization/i);
    expect(await s3.object("b", "good").text({}, { requestTimeout: 5_000 })).toHaveLength(LENGTH);
  });
});

describe("an unread body", () => {
  it("is destroyed or cancelled once", () => {
    const ended = Object.defineProperty(new Readable(), "readableEnded", { value: true });
    const stream = new Readable();
    const cancel = vi.fn<() => void>();
    const web = new ReadableStream({ cancel });
    const locked = new ReadableStream({ cancel });
    locked.getReader();
    for (const body of [undefined, null, "text", {}, ended, stream, web, locked]) releaseBody(body);
    expect([stream.destroyed, ended.destroyed, cancel.mock.calls.length]).toEqual([true, false, 1]);
  });
});
