import { randomBytes } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createReadStream, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { HeadObjectCommand } from "@aws-sdk/client-s3";
import { beforeEach, describe, expect, it } from "vitest";
import { isPreconditionFailed, S3Resource, type UploadContent } from "../../../../src/s3/index.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const MIB = 1024 * 1024;
const large = randomBytes(17 * MIB + 5);
const small = randomBytes(100_000);

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < bytes.length; offset += 700_001)
    yield bytes.subarray(offset, offset + 700_001);
}

async function* failing(until: Promise<void> | undefined): AsyncGenerator<Buffer> {
  yield large.subarray(0, 9 * MIB);
  await until;
  throw new Error("disk on fire");
}

function base64OfCrc32(bytes: Buffer): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum.toString("base64");
}

describe.each(s3Servers)("uploads on %s", (name) => {
  const server = useS3Server(name);
  const folder = useTemporaryDirectory();
  let s3: S3Resource;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
  });

  async function leftovers(): Promise<string[]> {
    return (await s3.bucket("photos").multipartUploads.toArray()).map((upload) => upload.id);
  }

  it.each([
    ["large", large, 3],
    ["small", small, undefined],
    ["empty", Buffer.alloc(0), undefined],
  ])("preserve a %s file", async (_, content, parts) => {
    const path = folder.at("a.png");
    writeFileSync(path, content);
    const object = s3.object("photos", "images/ä b.png");
    const result = await object.uploadFile(path, { Metadata: { author: "me" }, CacheControl: "no-store" });
    expect(result).toMatchObject({ size: content.length, parts });
    await object.load();
    expect(object).toMatchObject({
      contentType: "image/png",
      cacheControl: "no-store",
      metadata: { author: "me" },
    });
    expect([object.contentLength, object.eTag]).toEqual([content.length, result.eTag]);
    expect(Buffer.from(await object.bytes()).equals(content)).toBe(true);
    expect(await leftovers()).toEqual([]);
  });

  it("have the CRC32 of the whole object, even if sent in parts", async () => {
    const { client } = s3.meta;
    for (const content of [small, large]) {
      const { checksumCrc32 } = await s3.object("photos", "a.bin").upload(content);
      const input = { Bucket: "photos", Key: "a.bin", ChecksumMode: "ENABLED" } as const;
      const head = await client.send(new HeadObjectCommand(input));
      expect([checksumCrc32, head.ChecksumCRC32]).toEqual([base64OfCrc32(content), base64OfCrc32(content)]);
    }
  });

  it.each<[string, () => UploadContent]>([
    ["bytes", () => large],
    ["a Blob", () => new Blob([large])],
    ["a web stream", () => new Blob([large]).stream()],
    ["an async iterable", () => pieces(large)],
  ])("send %s of unknown or known length in parts", async (_, content) => {
    const object = s3.object("photos", "large.bin");
    expect(await object.upload(content())).toMatchObject({ size: large.length, parts: 3 });
    expect(Buffer.from(await object.bytes()).equals(large)).toBe(true);
  });

  it("accept a file stream through the bucket", async () => {
    const path = folder.at("a.bin");
    writeFileSync(path, large);
    const bucket = s3.bucket("photos");
    await bucket.upload(createReadStream(path), "a.bin", { ContentLength: large.length });
    await bucket.uploadFile(path, "b.bin");
    for (const key of ["a.bin", "b.bin"]) {
      expect(Buffer.from(await bucket.object(key).bytes()).equals(large)).toBe(true);
    }
  });

  it.each([
    ["small", small],
    ["large", large],
  ])("do not replace an existing %s object if not allowed", async (_, content) => {
    const object = s3.object("photos", "mine");
    await object.write("mine");
    const error: unknown = await object
      .upload(content, { IfNoneMatch: "*" })
      .catch((reason: unknown) => reason);
    expect(isPreconditionFailed(error)).toBe(true);
    expect(await object.text()).toBe("mine");
    expect(await leftovers()).toEqual([]);
  });

  it("leave no parts behind if they fail", async () => {
    await expect(s3.object("photos", "a.bin").upload(failing(undefined))).rejects.toThrow("disk on fire");
    expect(await leftovers()).toEqual([]);
    expect(await s3.object("photos", "a.bin").exists()).toBe(false);
  });

  it("resume an earlier one, and keep its identical parts", async () => {
    const object = s3.object("photos", "resumed.bin");
    const upload = await object.initiateMultipartUpload({
      ContentType: "text/x-large",
      ChecksumAlgorithm: "CRC32",
    });
    const parts = new EventEmitter();
    const hasPart = once(parts, "sent").then(() => undefined);
    const options = { resume: upload.id };
    const first = object.upload(
      failing(hasPart),
      {},
      {
        ...options,
        onProgress: ({ transferredBytes }) => transferredBytes === 8 * MIB && parts.emit("sent"),
      },
    );
    await expect(first).rejects.toThrow("disk on fire");
    expect(await leftovers()).toEqual([upload.id]);
    expect((await upload.parts.toArray()).map((part) => part.size)).toEqual([8 * MIB]);

    const moved: number[] = [];
    const result = await object.upload(
      large,
      {},
      { ...options, onProgress: (at) => moved.push(at.transferredBytes) },
    );
    expect(result).toMatchObject({ size: large.length, parts: 3 });
    expect(moved.at(-1)).toBe(large.length);
    expect(Buffer.from(await object.bytes()).equals(large)).toBe(true);
    expect((await object.load()).contentType).toBe("text/x-large");
    expect(await leftovers()).toEqual([]);
  });

  it("send no checksums with a client that disables them", async () => {
    const plain = new S3Resource({ ...server.config, requestChecksumCalculation: "WHEN_REQUIRED" });
    for (const content of [small, large]) {
      const object = plain.object("photos", "a.bin");
      await object.upload(content);
      expect(Buffer.from(await object.bytes()).equals(content)).toBe(true);
    }
  });
});

describe.each(serversWith("checksums"))("checksums of uploads on %s", (name) => {
  const server = useS3Server(name);

  // moto verifies no checksum, and returns none for a multipart upload.
  it.each(["SHA256", "SHA1", "CRC32C"] as const)("use %s if requested", async (ChecksumAlgorithm) => {
    const s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    for (const content of [small, large]) {
      const object = s3.object("photos", "a.bin");
      const { response } = await object.upload(content, { ChecksumAlgorithm });
      expect(Object.keys(response)).toContain(`Checksum${ChecksumAlgorithm}`);
      expect(Buffer.from(await object.bytes()).equals(content)).toBe(true);
    }
  });

  it("are compared with the given checksum of the whole", async () => {
    const s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    for (const content of [small, large]) {
      const object = s3.object("photos", `${content.length}`);
      await expect(object.upload(content, { ChecksumCRC32: "AAAAAA==" })).rejects.toThrow(/digest|checksum/i);
      expect(await object.exists()).toBe(false);
      await object.upload(content, { ChecksumCRC32: base64OfCrc32(content) });
      expect(await object.exists()).toBe(true);
    }
    expect(await s3.bucket("photos").multipartUploads.toArray()).toEqual([]);
  });
});
