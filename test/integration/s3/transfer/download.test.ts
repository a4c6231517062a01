import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { PassThrough } from "node:stream";
import { callbackify } from "node:util";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { errorName, isTucuxiError } from "../../../../src/index.js";
import { S3Resource, type TransferConfig } from "../../../../src/s3/index.js";
import { FlakyProxy } from "../../../../servers/s3-server/stores/flaky-proxy.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

const MIB = 1024 * 1024;
const large = randomBytes(7 * MIB + 123);
const inRanges: TransferConfig = { multipartThreshold: MIB, multipartChunksize: MIB, maxConcurrency: 4 };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tucuxi-download-"));
  path = join(folder, "target.bin");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(s3Servers)("downloads from %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
  });
  afterEach(() => s3.meta.client.destroy());

  it.each([
    ["no bytes", Buffer.alloc(0)],
    ["a few bytes", Buffer.from("grüße")],
    ["several parts", large],
  ])("can write %s to a file and to a stream", async (_, content) => {
    const object = s3.object("photos", "a b/ü.bin");
    await object.put({ Body: content, Metadata: { by: "me" } });
    await writeFile(path, "earlier");
    const result = await object.downloadFile(path, {}, { config: inRanges });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(result).toMatchObject({ size: content.length, metadata: { by: "me" } });
    expect(result.eTag).toBe((await object.load()).eTag);

    const through = new PassThrough();
    const [collected] = await Promise.all([
      buffer(through),
      object.download(through, {}, { config: inRanges }),
    ]);
    expect(Buffer.compare(collected, content)).toBe(0);
    expect(await readdir(folder)).toEqual(["target.bin"]);
  });

  it("accept an object of a listing", async () => {
    const bucket = s3.bucket("photos");
    await bucket.putObject({ Key: "a.txt", Body: "a" });
    for await (const summary of bucket.objects) await summary.downloadFile(path);
    expect(await readFile(path, "utf8")).toBe("a");
    await bucket.downloadFile("a.txt", path);
    const { Contents: contents = [] } = await s3.meta.client.send(
      new ListObjectsV2Command({ Bucket: "photos" }),
    );
    expect(contents).toHaveLength(1);
  });

  it("accept a version, but not a delete marker", async () => {
    const bucket = s3.bucket("photos");
    await bucket.versioning().enable();
    const object = bucket.object("v.txt");
    const { VersionId: first = "" } = await object.put({ Body: "first" });
    await object.put({ Body: "second" });
    expect(await object.version(first).downloadFile(path)).toMatchObject({ versionId: first, size: 5 });
    expect(await readFile(path, "utf8")).toBe("first");
    await object.downloadFile(path, { VersionId: first });
    expect(await readFile(path, "utf8")).toBe("first");

    await object.delete();
    const error: unknown = await object.downloadFile(path).catch((thrown: unknown) => thrown);
    expect(errorName(error)).toBe("NoSuchKey");
    expect(await readFile(path, "utf8")).toBe("first");
  });

  it.each(["photos", "no-such-bucket"])(
    "of a missing object in %s cause the service's error",
    async (bucket) => {
      const error: unknown = await s3
        .object(bucket, "none")
        .downloadFile(path)
        .catch((thrown: unknown) => thrown);
      expect(errorName(error)).toBe(bucket === "photos" ? "NoSuchKey" : "NoSuchBucket");
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it("of multipart uploads are verified by their parts' checksums", async () => {
    const object = s3.object("photos", "parts.bin");
    const upload = await object.initiateMultipartUpload({ ChecksumAlgorithm: "CRC32" });
    const bounds = [0, 5 * MIB, large.length];
    const parts = await Promise.all(
      [1, 2].map(async (number) => {
        const body = large.subarray(bounds[number - 1], bounds[number]);
        const { ETag, ChecksumCRC32 } = await upload
          .part(number)
          .upload({ Body: body, ChecksumAlgorithm: "CRC32" });
        return { ETag, PartNumber: number, ...(ChecksumCRC32 !== undefined && { ChecksumCRC32 }) };
      }),
    );
    await upload.complete({ MultipartUpload: { Parts: parts } });
    await object.downloadFile(path, {}, { config: inRanges });
    expect(Buffer.compare(await readFile(path), large)).toBe(0);
  });

  it("continue after dropped connections, and resume after an abort", async () => {
    await s3.object("photos", "large.bin").put({ Body: large });
    await using proxy = await FlakyProxy.start(server.endpoint);
    const flaky = new S3Resource({ ...server.config, endpoint: proxy.endpoint, maxAttempts: 1 });
    const object = flaky.object("photos", "large.bin");
    proxy.cuts = [3 * MIB, 100_000, 400_000];
    await object.downloadFile(path, {}, { config: inRanges });
    expect(Buffer.compare(await readFile(path), large)).toBe(0);
    expect(proxy.connections).toBeGreaterThan(3);

    await rm(path);
    const controller = new AbortController();
    const aborted = object.downloadFile(
      path,
      {},
      {
        config: { ...inRanges, maxBandwidth: 20 * MIB },
        resume: true,
        abortSignal: controller.signal,
        onProgress: ({ transferredBytes }) => {
          if (transferredBytes > 3 * MIB) controller.abort();
        },
      },
    );
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    expect(await readdir(folder)).toHaveLength(2);
    let least = Infinity;
    await object.downloadFile(
      path,
      {},
      {
        config: inRanges,
        resume: true,
        onProgress: ({ transferredBytes }) => (least = Math.min(least, transferredBytes)),
      },
    );
    expect(least).toBeGreaterThan(3 * MIB);
    expect(Buffer.compare(await readFile(path), large)).toBe(0);
    expect(await readdir(folder)).toEqual(["target.bin"]);
    flaky.meta.client.destroy();
  });

  it("fail if the object is replaced meanwhile", async () => {
    const object = s3.object("photos", "large.bin");
    await object.put({ Body: large });
    const sink = new Writable({
      highWaterMark: 1,
      write: callbackify(async (_chunk: unknown, _encoding: string) => {
        await object.put({ Body: randomBytes(MIB) });
      }),
    });
    await using proxy = await FlakyProxy.start(server.endpoint);
    proxy.cuts = [2 * MIB];
    const flaky = new S3Resource({ ...server.config, endpoint: proxy.endpoint, maxAttempts: 1 });
    const error: unknown = await flaky
      .object("photos", "large.bin")
      .download(sink, {}, { config: { maxConcurrency: 1 } })
      .catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ObjectChanged")).toBe(true);
    expect(sink.writableFinished).toBe(false);
    flaky.meta.client.destroy();
  });
});

describe.each(serversWith("checksums"))("downloads with checksums from %s", (name) => {
  const server = useS3Server(name);

  it.each(["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const)(
    "are verified by %s",
    async (algorithm) => {
      const s3 = new S3Resource(server.config);
      await s3.createBucket({ Bucket: "photos" });
      const object = s3.object("photos", "large.bin");
      await object.put({ Body: large, ChecksumAlgorithm: algorithm });
      expect(await object.downloadFile(path, {}, { config: inRanges })).toMatchObject({
        verifiedBy: algorithm,
      });
      expect(Buffer.compare(await readFile(path), large)).toBe(0);
      s3.meta.client.destroy();
    },
  );
});
