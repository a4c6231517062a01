import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../../../../../servers/s3-server/strict/stored.js";
import { StrictStore } from "../../../../../servers/s3-server/strict/strict-store.js";
import { S3Resource, type UploadInput } from "../../../../../src/s3/index.js";

const MIB = 1024 * 1024;
const content = Buffer.alloc(6 * MIB, "0123456789abcdef!");
const digest = (name: string) => createHash(name).update(content).digest("base64");

const sizes = [
  ["in one request", {}],
  ["in parts", { config: { multipartThreshold: 1, multipartChunksize: 5 * MIB } }],
] as const;

let store: StrictStore;
beforeEach(async () => {
  store = await StrictStore.start();
});
afterEach(() => store[Symbol.asyncDispose]());
const object = (settings: object = {}) => new S3Resource({ ...store.config, ...settings }).object("b", "k");

describe.each(sizes)("an upload %s", (_, options) => {
  it.each<[keyof UploadInput, string]>([
    ["ContentMD5", "md5"],
    ["ChecksumMD5", "md5"],
    ["ChecksumSHA1", "sha1"],
    ["ChecksumSHA256", "sha256"],
    ["ChecksumSHA512", "sha512"],
  ])("can be given its %s, which is verified", async (member, name) => {
    // S3 does not accept such a checksum for the whole of a multipart upload.
    await object().upload(content, { [member]: digest(name) }, options);
    expect(store.objects.get("b/k")?.body.equals(content)).toBe(true);
    store.requests.length = 0;
    const wrong = object().upload(content, { [member]: digest(name).replace(/^./, "!") }, options);
    await expect(wrong).rejects.toMatchObject({
      code: "ChecksumMismatch",
      algorithm: member.replace(/^Content|^Checksum/, ""),
      message: expect.stringContaining(member),
    });
    expect(store.operations).not.toContain("PutObject");
    expect(store.operations).not.toContain("CompleteMultipartUpload");
    expect([...store.uploads]).toEqual([]);
  });

  it("has the same default content type", async () => {
    await object().upload(content, {}, options);
    expect(store.objects.get("b/k")?.headers["content-type"]).toBe("application/octet-stream");
    await object().upload(content, { ContentType: undefined }, options);
    expect(store.objects.get("b/k")?.headers["content-type"]).toBe("application/octet-stream");
  });

  it("has no checksum in any request for a store that does not support them", async () => {
    const plain = object({ requestChecksumCalculation: "WHEN_REQUIRED" });
    await plain.upload(content, {}, options);
    for (const { headers } of store.requests) {
      expect(Object.keys(headers).filter((name) => name.includes("checksum"))).toEqual([]);
    }
    const bodies = store.of("CompleteMultipartUpload").map(({ body }) => body.toString());
    expect(bodies.join("")).not.toContain("Checksum");
  });
});

describe("a store without a CRC32 for a whole multipart upload", () => {
  const [, [, inParts]] = sizes;

  it("gets a composite CRC32 of the parts", async () => {
    await using other = await StrictStore.start({
      answer: ({ headers }) =>
        headers["x-amz-checksum-type"] === "FULL_OBJECT"
          ? refusal(
              501,
              "NotImplemented",
              "Header 'x-amz-checksum-type' with value 'FULL_OBJECT' not implemented",
            )
          : undefined,
    });
    await new S3Resource(other.config).object("b", "k").upload(content, {}, inParts);
    expect(other.objects.get("b/k")?.body.equals(content)).toBe(true);
    const [, second] = other.of("CreateMultipartUpload");
    expect(second?.headers).toMatchObject({ "x-amz-checksum-algorithm": "CRC32" });
    expect(other.of("UploadPart").every(({ headers }) => "x-amz-checksum-crc32" in headers)).toBe(true);
    // An explicitly requested checksum is not replaced.
    const asked = new S3Resource(other.config)
      .object("b", "k")
      .upload(content, { ChecksumType: "FULL_OBJECT" }, inParts);
    await expect(asked).rejects.toMatchObject({ name: "NotImplemented" });
  });
});
