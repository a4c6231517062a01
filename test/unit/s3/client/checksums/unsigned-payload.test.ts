import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

const HEADER = "x-amz-content-sha256";
const body = Buffer.from("body");
const signed = createHash("sha256").update(body).digest("hex");

function store(endpoint: string, settings: object = {}) {
  const requestHandler = new StubHandler({
    headers: { etag: '"1"' },
    body: "<CompleteMultipartUploadResult><ETag>1</ETag><UploadId>u</UploadId></CompleteMultipartUploadResult>",
  });
  const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
  const config = { endpoint, region: "us-east-1", credentials, requestHandler, ...settings };
  return { config, handler: requestHandler, s3: new S3Resource(config) };
}

describe("the signature of a body", () => {
  it("is omitted over TLS, where a checksum verifies the body", async () => {
    const { s3, handler } = store("https://localhost");
    await s3.object("photos", "k").put({ Body: body });
    await s3.object("photos", "k").multipartUpload("u").part(1).upload({ Body: body });
    await s3.object("photos", "k").upload(body);
    for (const { headers } of handler.requests) {
      expect(headers).toMatchObject({ [HEADER]: "UNSIGNED-PAYLOAD", "x-amz-checksum-crc32": "26gLsg==" });
      expect(headers["authorization"]).toContain(HEADER);
    }
    expect(handler.requests.length).toBe(3);
  });

  it.each<[string, string, object]>([
    ["over http", "http://localhost", {}],
    ["without a checksum", "https://localhost", { requestChecksumCalculation: "WHEN_REQUIRED" }],
  ])("is present %s", async (_, endpoint, settings) => {
    const { s3, handler } = store(endpoint, settings);
    await s3.object("photos", "k").put({ Body: body });
    expect(handler.requests[0]?.headers[HEADER]).toBe(signed);
  });

  it("is present for a client of the caller's", async () => {
    const { config, handler } = store("https://localhost");
    await new S3Resource({ client: new S3Client(config) }).object("photos", "k").upload(body);
    expect(handler.requests[0]?.headers[HEADER]).toBe(signed);
  });

  it("is the one that the caller's middleware sets", async () => {
    const { s3, handler } = store("https://localhost");
    s3.meta.client.middlewareStack.add(
      (next) => (given) => {
        Object.assign((given.request as { headers: object }).headers, { [HEADER]: signed });
        return next(given);
      },
      { step: "build", name: "signsBodies" },
    );
    await s3.object("photos", "k").upload(body);
    expect(handler.requests[0]?.headers[HEADER]).toBe(signed);
  });

  it("is the SDK's for a stream, and for requests other than objects", async () => {
    const { s3, handler } = store("https://localhost");
    await s3.object("photos", "k").put({ Body: Readable.from([body]), ContentLength: 4 });
    await s3.object("photos", "k").setTags({ a: "b" });
    expect(handler.requests.map(({ headers }) => headers[HEADER])).toEqual([
      "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
  });
});

describe("a large body", () => {
  it("does not wait for 100 Continue unless the caller requests it", async () => {
    const large = Buffer.alloc(3 * 1024 * 1024);
    for (const [settings, expected] of [
      [{}, undefined],
      [{ expectContinueHeader: true }, "100-continue"],
    ] as const) {
      const { s3, handler } = store("http://localhost", settings);
      await s3.object("photos", "k").put({ Body: large });
      expect(handler.requests[0]?.headers["Expect"]).toBe(expected);
    }
  });
});
