import { randomBytes } from "node:crypto";
import { HeadObjectCommand } from "@aws-sdk/client-s3";
import { beforeEach, describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../src/s3/index.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

const MIB = 1024 * 1024;
const large = randomBytes(11 * MIB + 3);
const small = randomBytes(100_000);
const config = { multipartChunksize: 5 * MIB };

describe.each(s3Servers)("copies on %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  let source: S3Object;
  let target: S3Object;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    await s3.createBucket({ Bucket: "archive" });
    source = s3.object("photos", "images/ä+ b.png");
    target = s3.object("archive", "2024/c d.png");
  });

  async function upload(content: Buffer): Promise<void> {
    await source.upload(content, {
      ContentType: "image/png",
      CacheControl: "no-store",
      ContentDisposition: "attachment",
      Metadata: { author: "me", camera: "x 1" },
      Tagging: "a%20b=%C3%BC&c=",
    });
  }

  it.each([
    ["small", small, undefined],
    ["large", large, 3],
    ["empty", Buffer.alloc(0), undefined],
  ])(
    "of a %s object have the content, the metadata and the tags of their source",
    async (_, content, parts) => {
      await upload(content);
      const result = await target.copy(source, {}, { config });
      expect(result).toMatchObject({ size: content.length, parts });
      expect(Buffer.from(await target.bytes()).equals(content)).toBe(true);
      await target.load();
      expect(target).toMatchObject({
        contentType: "image/png",
        cacheControl: "no-store",
        contentDisposition: "attachment",
        metadata: { author: "me", camera: "x 1" },
        eTag: result.eTag,
      });
      expect(await target.getTags()).toEqual({ "a b": "ü", c: "" });
      expect(await s3.bucket("archive").multipartUploads.toArray()).toEqual([]);
    },
  );

  it.each([
    ["small", small],
    ["large", large],
  ])("of a %s object have the properties of the input instead", async (_, content) => {
    await upload(content);
    const bucket = s3.bucket("archive");
    await bucket.copy(source, target.key, { ContentType: "image/x", Tagging: "x=y" }, { config });
    await target.load();
    expect(target).toMatchObject({
      contentType: "image/x",
      cacheControl: "no-store",
      metadata: { author: "me" },
    });
    expect(await target.getTags()).toEqual({ x: "y" });
    await bucket.copy(
      source,
      target.key,
      { MetadataDirective: "REPLACE", TaggingDirective: "REPLACE" },
      { config },
    );
    await target.reload();
    expect([target.cacheControl, target.metadata]).toEqual([undefined, {}]);
    expect(await target.getTags()).toEqual({});
  });

  it("of a listing's object and of an older version work in the same way", async () => {
    await s3.bucket("photos").versioning().enable();
    await upload(small);
    const [version] = await s3.bucket("photos").objectVersions.toArray();
    await upload(large);
    const [summary] = await s3.bucket("photos").objects.toArray();
    if (!version || !summary) throw new Error("Nothing is listed.");
    await target.copy(summary, {}, { config });
    expect(Buffer.from(await target.bytes()).equals(large)).toBe(true);
    await target.copy(version, {}, { config });
    expect(Buffer.from(await target.bytes()).equals(small)).toBe(true);
    await source.copy(version);
    expect(Buffer.from(await source.bytes()).equals(small)).toBe(true);
  });

  it("of an object onto itself change what the input contains", async () => {
    await upload(large);
    await source.copy(source, { ContentType: "image/x" }, { config });
    await source.load();
    expect(source).toMatchObject({ contentType: "image/x", metadata: { author: "me" } });
    expect(Buffer.from(await source.bytes()).equals(large)).toBe(true);
  });

  it("of a missing object create nothing", async () => {
    const error: unknown = await target.copy(source).catch((reason: unknown) => reason);
    expect(isTucuxiError(error, "ResourceNotFound") && error.message).toContain("images/ä+ b.png");
    expect(await target.exists()).toBe(false);
  });

  it("in parts do not replace an existing object if not allowed, and leave no parts", async () => {
    await upload(large);
    await target.write("mine");
    await expect(target.copy(source, { IfNoneMatch: "*" }, { config })).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    expect(await target.text()).toBe("mine");
    expect(await s3.bucket("archive").multipartUploads.toArray()).toEqual([]);
  });
});

// versitygw gives each part the checksum of the whole source, so its copies have none.
describe("checksums of multipart copies", () => {
  const server = useS3Server("moto");

  it("have the type of the source's", async () => {
    const s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    const { checksumCrc32 } = await s3.object("photos", "a.bin").upload(large);
    await s3.object("photos", "b.bin").copy(s3.object("photos", "a.bin"), {}, { config });
    const input = { Bucket: "photos", Key: "b.bin", ChecksumMode: "ENABLED" } as const;
    const head = await s3.meta.client.send(new HeadObjectCommand(input));
    expect(head.ChecksumCRC32).toBe(checksumCrc32);
  });
});

describe.each(serversWith("conditionalCopySources"))("multipart copies on %s", (name) => {
  const server = useS3Server(name);

  it("fail if the source is replaced", async () => {
    const s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    const source = s3.object("photos", "a.bin");
    const target = s3.object("photos", "b.bin");
    await source.upload(large, {}, { config: { multipartThreshold: 2 * large.length } });
    const { client } = s3.meta;
    const sourceClient = {
      config: client.config,
      send: async (command: HeadObjectCommand) => {
        const head = await client.send(command);
        await source.write(randomBytes(large.length));
        return head;
      },
    };
    await expect(target.copy(source, {}, { config, sourceClient })).rejects.toMatchObject({
      code: "ObjectChanged",
    });
    expect(await target.exists()).toBe(false);
    expect(await s3.bucket("photos").multipartUploads.toArray()).toEqual([]);
  });
});
