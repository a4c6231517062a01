import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { HttpRequest } from "@smithy/core/protocols";
import { afterEach, describe, expect, it, vi } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { type StubAnswer, StubHandler } from "../../../../support/client/stub-handler.js";

const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

/** An old kind of store: it refuses unknown headers, and requires the MD5 where S3 used to. */
function oldStore({ headers, method, query, body }: HttpRequest): StubAnswer {
  const newer = Object.entries(headers).filter(
    ([name, value]) =>
      /^x-amz-(checksum-|sdk-checksum-|trailer|decoded-content-length)/.test(name) ||
      value.includes("aws-chunked"),
  );
  if (newer.length > 0) return refusal("NotImplemented", newer.map(([name]) => name).join(" "));
  if (/STREAMING/.test(headers["x-amz-content-sha256"] ?? "")) return refusal("NotImplemented", "STREAMING");
  const needsMd5 =
    (method === "POST" && query && "delete" in query) || (query && "tagging" in query && method === "PUT");
  if (needsMd5 && headers["content-md5"] !== createHash("md5").update(String(body)).digest("base64")) {
    return refusal("InvalidRequest", "Missing required header for this request: Content-MD5");
  }
  const listing = "<ListBucketResult><Contents><Key>k</Key><Size>1</Size></Contents></ListBucketResult>";
  if (query && "list-type" in query) return { body: listing };
  return { body: method === "POST" ? "<DeleteResult/>" : "" };
}

const refusal = (code: string, message: string): StubAnswer => ({
  statusCode: 400,
  body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

function store(settings: object) {
  const requestHandler = new StubHandler(oldStore);
  const endpoint = "http://localhost:9000";
  const config = {
    endpoint,
    region: "us-east-1",
    credentials,
    requestHandler,
    forcePathStyle: true,
    maxAttempts: 1,
  };
  return { handler: requestHandler, s3: new S3Resource({ ...config, ...settings }) };
}

const SESSION =
  "<CreateSessionResult><Credentials><AccessKeyId>x</AccessKeyId><SecretAccessKey>y</SecretAccessKey>" +
  "<SessionToken>z</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></CreateSessionResult>";

const calls: [string, (s3: S3Resource) => Promise<unknown>][] = [
  ["put", (s3) => s3.object("photos", "k").put({ Body: "x" })],
  ["put of a stream", (s3) => s3.object("photos", "k").put({ Body: Readable.from(["x"]), ContentLength: 1 })],
  ["write", (s3) => s3.object("photos", "k").write(new Blob(["x"]))],
  ["text", (s3) => s3.object("photos", "k").text()],
  ["load", (s3) => s3.object("photos", "k").load()],
  ["setTags", (s3) => s3.object("photos", "k").setTags({ a: "b" })],
  ["batch delete", (s3) => s3.bucket("photos").objects.filter({ Prefix: "k" }).delete()],
];

describe("a store without checksum support", () => {
  it.each(calls)("works with one setting: %s", async (_, call) => {
    const { s3, handler } = store({ requestChecksumCalculation: "WHEN_REQUIRED" });
    await call(s3);
    expect(handler.requests.length).toBeGreaterThan(0);
  });

  it("does not work without it", async () => {
    const { s3 } = store({});
    await expect(s3.object("photos", "k").put({ Body: "x" })).rejects.toMatchObject({
      name: "NotImplemented",
    });
  });
});

describe("with that setting", () => {
  it("a requested checksum is still sent", async () => {
    const { s3, handler } = store({ requestChecksumCalculation: "WHEN_REQUIRED" });
    const put = s3.object("photos", "k").put({ Body: "x", ChecksumAlgorithm: "SHA256" });
    await expect(put).rejects.toMatchObject({ name: "NotImplemented" });
    expect(handler.requests[0]?.headers["x-amz-checksum-sha256"]).toBeDefined();
    const Delete = { Objects: [{ Key: "k" }] };
    const deleted = s3.bucket("photos").deleteObjects({ Delete, ChecksumAlgorithm: "CRC32" });
    await expect(deleted).rejects.toMatchObject({ name: "NotImplemented" });
    expect(handler.requests[1]?.headers["x-amz-checksum-crc32"]).toBeDefined();
  });

  it("validation of responses can still be requested", async () => {
    const { s3 } = store({
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_SUPPORTED",
    });
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({ name: "NotImplemented" });
  });
});

it("with that setting, a directory bucket, which does not support MD5, gets the SDK's checksum", async () => {
  const requestHandler = new StubHandler(({ query }) => ({
    body: query && "session" in query ? SESSION : "",
  }));
  const s3 = new S3Resource({
    region: "us-east-1",
    credentials,
    requestHandler,
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  await s3
    .bucket("b--use1-az4--x-s3")
    .deleteObjects({ Delete: { Objects: [{ Key: "k" }] } })
    .catch(() => {});
  expect(requestHandler.requests.at(-1)?.headers).toHaveProperty("x-amz-checksum-crc32");
});

it("without that setting, a delete has the SDK's checksum and no MD5", async () => {
  const { s3, handler } = store({});
  await s3
    .bucket("photos")
    .deleteObjects({ Delete: { Objects: [{ Key: "k" }] } })
    .catch(() => {});
  expect(handler.requests[0]?.headers).toHaveProperty("x-amz-checksum-crc32");
  expect(handler.requests[0]?.headers).not.toHaveProperty("content-md5");
});

describe("the environment variable", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("has the same effect", async () => {
    vi.stubEnv("AWS_REQUEST_CHECKSUM_CALCULATION", "when_required");
    const { s3, handler } = store({});
    await s3.object("photos", "k").text();
    await s3.object("photos", "k").put({ Body: "x" });
    expect(handler.requests.length).toBe(2);
  });

  it("for responses takes precedence", async () => {
    vi.stubEnv("AWS_REQUEST_CHECKSUM_CALCULATION", "when_required");
    vi.stubEnv("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_supported");
    const { s3 } = store({});
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({ name: "NotImplemented" });
  });
});
