import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../../../../../servers/s3-server/strict/stored.js";
import { type StoreRequest, StrictStore } from "../../../../../servers/s3-server/strict/strict-store.js";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";

const lock = {
  ObjectLockMode: "GOVERNANCE",
  ObjectLockRetainUntilDate: new Date(Date.now() + 864e5),
} as const;
const content = Buffer.from("hello");
const inParts = { config: { multipartThreshold: 1 } };
const md5 = createHash("md5").update(content).digest("base64");

/** The buckets with object lock by default. */
let locks: string[];
let store: StrictStore;
beforeEach(async () => {
  locks = [];
  store = await StrictStore.start({ answer: refuseWithoutChecksum });
});
afterEach(() => store[Symbol.asyncDispose]());

/** As S3 does: a locked object requires an integrity check. */
function refuseWithoutChecksum({ operation, bucket, headers }: StoreRequest) {
  if (operation !== "PutObject" && operation !== "UploadPart") return undefined;
  const isLocked =
    locks.includes(bucket) || Object.keys(headers).some((name) => name.startsWith("x-amz-object-lock"));
  const isLockedUpload = operation === "UploadPart" && bucket === "locked-uploads";
  const isChecked = Object.keys(headers).some((name) =>
    /^content-md5$|^x-amz-checksum-|^x-amz-trailer$/.test(name),
  );
  if (isChecked || (!isLocked && !isLockedUpload)) return undefined;
  const what = operation === "PutObject" ? "Put Object" : "Put Part";
  const why = `Content-MD5 OR x-amz-checksum- HTTP header is required for ${what} requests with Object Lock parameters`;
  return refusal(400, "InvalidRequest", why);
}

const settings = { requestChecksumCalculation: "WHEN_REQUIRED" } as const;
const s3 = () => new S3Resource({ ...store.config, ...settings });

const writes: [string, (object: S3Object, input: Partial<typeof lock>) => Promise<unknown>][] = [
  ["put of bytes", (object, input) => object.put({ Body: content, ...input })],
  ["put of text", (object, input) => object.put({ Body: "hello", ...input })],
  ["write", (object, input) => object.write("hello", input)],
  ["write of a stream", (object, input) => object.write(Readable.from([content]), input)],
  ["upload", (object, input) => object.upload(content, input)],
  ["upload in parts", (object, input) => object.upload(content, input, inParts)],
];

const sent = () => store.requests.filter(({ operation }) => /^(PutObject|UploadPart)$/.test(operation));

describe.each(writes)("with WHEN_REQUIRED, %s", (_, write) => {
  it("sends the MD5 of content to be locked, and no other checksum", async () => {
    // S3 knows from CreateMultipartUpload that the parts will be locked.
    await write(s3().object("locked-uploads", "k"), lock);
    const [request, ...others] = sent();
    expect(request?.headers["content-md5"]).toBe(md5);
    expect(Object.keys(request?.headers ?? {}).filter((name) => /checksum|trailer/.test(name))).toEqual([]);
    expect(others).toEqual([]);
  });

  it("sends no checksum of other content", async () => {
    await write(s3().object("b", "k"), {});
    expect(sent()[0]?.headers).not.toHaveProperty("content-md5");
  });

  it("sends the MD5 once the bucket has reported a default lock, and from then on", async () => {
    locks = ["b"];
    const root = s3();
    await write(root.object("b", "k"), {});
    await write(root.object("b", "l"), {});
    expect(sent().map(({ headers }) => headers["content-md5"])).toEqual([undefined, md5, md5]);
  });
});

describe("with WHEN_REQUIRED", () => {
  it("a stream that is not buffered gets a trailing CRC32, as its MD5 is unknown", async () => {
    await s3()
      .object("b", "k")
      .put({ Body: Readable.from([content]), ContentLength: 5, ...lock });
    await s3()
      .object("b", "k")
      .write(Readable.from([content]), { ContentLength: 5, ...lock }, { bufferLimit: 1 });
    expect(store.requests.map(({ headers }) => headers["x-amz-trailer"])).toEqual([
      "x-amz-checksum-crc32",
      "x-amz-checksum-crc32",
    ]);
  });

  it("the caller's own MD5 is sent instead", async () => {
    for (const write of [
      (input: object) =>
        s3()
          .object("b", "k")
          .put({ Body: content, ...input }),
      (input: object) => s3().object("b", "k").write(content, input),
      (input: object) => s3().object("b", "k").upload(content, input),
    ]) {
      await write({ ...lock, ContentMD5: md5 });
      expect(store.requests.at(-1)?.headers["content-md5"]).toBe(md5);
    }
  });

  it("parts of a manual multipart upload have one as well", async () => {
    const upload = await s3().object("locked-uploads", "k").initiateMultipartUpload(lock);
    await upload.part(1).upload({ Body: content });
    expect(store.of("UploadPart").at(-1)?.headers["content-md5"]).toBe(md5);
  });

  it("a client of the caller's uploads and writes content to be locked", async () => {
    const own = new S3Resource({ client: new S3Client({ ...store.config, ...settings }) }).object(
      "locked-uploads",
      "k",
    );
    await own.write("hello", lock);
    await own.upload(content, lock);
    await own.upload(content, lock, inParts);
    expect(store.objects.get("locked-uploads/k")?.body).toEqual(content);
  });
});

it("without WHEN_REQUIRED, content to be locked has its CRC32", async () => {
  await new S3Resource(store.config).object("b", "k").upload(content, lock);
  expect(store.requests[0]?.headers).toHaveProperty("x-amz-checksum-crc32");
  expect(store.requests[0]?.headers).not.toHaveProperty("content-md5");
});
