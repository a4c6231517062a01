import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

const MiB = 2 ** 20;

describe.each(s3Servers)("a multipart upload on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  it("can be initiated, given parts, and completed with their ETags", async () => {
    const object = bucket.object("big + bigger.bin");
    const upload = await object.initiateMultipartUpload({ ContentType: "image/jpeg" });
    expect([upload.bucketName, upload.objectKey]).toEqual(["photos", "big + bigger.bin"]);
    await upload.part(1).upload({ Body: Buffer.alloc(5 * MiB, "a") });
    await upload.part(2).upload({ Body: "b" });

    const parts = await upload.parts.toArray();
    expect(parts.map(({ partNumber, size }) => [partNumber, size])).toEqual([
      [1, 5 * MiB],
      [2, 1],
    ]);
    expect(parts[0]?.equals(upload.part(1))).toBe(true);
    const Parts = parts.map(({ partNumber, eTag }) => ({ PartNumber: partNumber, ETag: eTag }));
    const completed = await upload.complete({ MultipartUpload: { Parts } });
    expect(completed.equals(object)).toBe(true);
    expect((await object.load()).contentLength).toBe(5 * MiB + 1);
    expect(await bucket.multipartUploads.toArray()).toEqual([]);
  });

  it("accepts parts of another object", async () => {
    await bucket.putObject({ Key: "source", Body: "abc" });
    const upload = await bucket.object("copy").initiateMultipartUpload();
    await upload.part(1).copyFrom({ CopySource: "photos/source" });
    const [part] = await upload.parts.toArray();
    await upload.complete({ MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part?.eTag }] } });
    expect((await bucket.object("copy").load()).contentLength).toBe(3);
  });

  // A single page: moto ignores MaxUploads, and versitygw refuses its own markers. Paging is tested with a
  // mock.
  it("can be listed by key and aborted", async () => {
    // moto lists them in the order in which they were initiated.
    for (const key of ["a", "a", "b/2", "b/ü 1"]) await bucket.object(key).initiateMultipartUpload();
    const uploads = await bucket.multipartUploads.toArray();
    expect(uploads.map(({ key }) => key)).toEqual(["a", "a", "b/2", "b/ü 1"]);
    expect(new Set(uploads.map(({ uid }) => uid)).size).toBe(4);
    const below = bucket.multipartUploads.filter({ Prefix: "b/" });
    expect((await below.toArray()).map(({ objectKey }) => objectKey)).toEqual(["b/2", "b/ü 1"]);
    for (const upload of uploads) await upload.abort();
    expect(await bucket.multipartUploads.toArray()).toEqual([]);
  });

  it("lists its parts page by page", async () => {
    const upload = await bucket.object("k").initiateMultipartUpload();
    // moto takes a missing part number for the end.
    for (const number of [1, 2, 3, 4, 5]) await upload.part(number).upload({ Body: "x" });
    const numbers: number[][] = [];
    for await (const page of upload.parts.pageSize(2).pages()) {
      numbers.push(page.toArray().map(({ partNumber }) => partNumber));
    }
    expect(numbers).toEqual([[1, 2], [3, 4], [5]]);
    const { value: first } = await upload.parts.pageSize(2).pages()[Symbol.asyncIterator]().next();
    const rest = await upload.parts.startFrom(first?.cursor ?? "").toArray();
    expect(rest.map(({ partNumber }) => partNumber)).toEqual([3, 4, 5]);
    await upload.abort();
    await expect(upload.parts.toArray()).rejects.toMatchObject({ name: "NoSuchUpload" });
  });
});
