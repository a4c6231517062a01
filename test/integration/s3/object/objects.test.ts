import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isResourceNotFound, isWaiterTimeout, Session } from "tucuxi";
import { type Bucket, type ObjectSummary, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let s3: S3Resource;
let bucket: Bucket;
beforeEach(async () => {
  s3 = new Session(aws.config).resource(S3Resource);
  bucket = await s3.createBucket({ Bucket: "photos" });
});

async function summaryOf(key: string): Promise<ObjectSummary> {
  const summary = await bucket.objects.filter({ Prefix: key }).first();
  if (!summary) throw new Error(`${key} is not in the list.`);
  return summary;
}

async function textOf(key: string): Promise<string | undefined> {
  const { Body: body } = await bucket.object(key).get();
  return body?.transformToString();
}

describe("an object", () => {
  it("can be put, loaded, read and deleted", async () => {
    const object = s3.object("photos", "cat.jpg");
    expect(await object.exists()).toBe(false);
    await object.put({ Body: "a cat", ContentType: "image/jpeg", Metadata: { taken: "2026" } });
    await object.waitUntilExists();
    await object.load();
    expect(object).toMatchObject({
      contentLength: 5,
      contentType: "image/jpeg",
      metadata: { taken: "2026" },
    });
    expect(await textOf("cat.jpg")).toBe("a cat");
    await object.delete();
    await object.waitUntilNotExists();
    expect(await object.exists()).toBe(false);
    await expect(object.reload()).rejects.toSatisfy(isResourceNotFound);
  });

  it("is loaded again after another put", async () => {
    const object = await bucket.putObject({ Key: "cat.jpg", Body: "a cat" });
    const before = (await object.load()).eTag;
    await object.put({ Body: "another cat" });
    expect(object.eTag).toBe(before);
    await object.load();
    expect(object.contentLength).toBe(11);
    expect(object.eTag).not.toBe(before);
  });

  it("accepts a stream as its body", async () => {
    const path = fileURLToPath(import.meta.url);
    const { size } = await stat(path);
    await bucket.object("stream").put({ Body: createReadStream(path), ContentLength: size });
    expect(await textOf("stream")).toBe(await readFile(path, "utf8"));
  });

  it("can be read in part with a range", async () => {
    const object = await bucket.putObject({ Key: "alphabet", Body: "abcdefgh" });
    const { Body: body, ContentRange: range } = await object.get({ Range: "bytes=2-4" });
    expect(await body?.transformToString()).toBe("cde");
    expect(range).toBe("bytes 2-4/8");
  });

  it("can be copied from another one", async () => {
    await bucket.putObject({ Key: "cat.jpg", Body: "a cat", ContentType: "image/jpeg" });
    const copy = bucket.object("copies/cat.jpg");
    await copy.copyFrom({ CopySource: "photos/cat.jpg" });
    expect(await textOf("copies/cat.jpg")).toBe("a cat");
    expect((await copy.load()).contentType).toBe("image/jpeg");
  });

  it("can be restored from the archive", async () => {
    const object = await bucket.putObject({ Key: "old", Body: "old", StorageClass: "GLACIER" });
    const { $metadata: metadata } = await object.restoreObject({ RestoreRequest: { Days: 1 } });
    expect(metadata.httpStatusCode).toBe(202);
    await object.load();
    expect(object.storageClass).toBe("GLACIER");
    expect(object.restore).toContain("ongoing-request=");
  });

  it("is not awaited longer than requested", async () => {
    const attempts: number[] = [];
    const waiting = bucket.object("never").waitUntilExists({
      maxAttempts: 3,
      minDelay: 0.01,
      onPoll: ({ attempt }) => {
        attempts.push(attempt);
      },
    });
    await expect(waiting).rejects.toSatisfy(isWaiterTimeout);
    expect(attempts).toEqual([1, 2, 3]);
  });

  it.each(["a b+c%2Fd", "ü/😀", "//x", "a?b#c", "..", "tab\there"])("keeps the key %j", async (key) => {
    await bucket.object(key).put({ Body: key });
    expect(await textOf(key)).toBe(key);
    expect((await bucket.objects.toArray()).map((summary) => summary.key)).toEqual([key]);
    expect(await bucket.objects.all().delete()).toHaveLength(1);
    expect(await bucket.object(key).exists()).toBe(false);
  });

  it("rethrows the service's error", async () => {
    await expect(bucket.object("nobody").get()).rejects.toMatchObject({ name: "NoSuchKey" });
  });
});

describe("an object summary", () => {
  it("has the data of the listing, and refers to the object", async () => {
    await bucket.putObject({ Key: "cat.jpg", Body: "a cat", ContentType: "image/jpeg" });
    const summary = await summaryOf("cat.jpg");
    expect(summary).toMatchObject({ isLoaded: true, key: "cat.jpg", size: 5, bucketName: "photos" });
    expect((await summary.object().load()).contentType).toBe("image/jpeg");
    expect(summary.bucket().equals(bucket)).toBe(true);
  });

  it("can be loaded, with the size of its object", async () => {
    await bucket.putObject({ Key: "cat.jpg", Body: "a cat" });
    const listed = await summaryOf("cat.jpg");
    const named = await s3.objectSummary("photos", "cat.jpg").load();
    expect(named.equals(listed)).toBe(true);
    expect([named.size, named.eTag]).toEqual([5, listed.eTag]);
    expect(await s3.objectSummary("photos", "nobody").exists()).toBe(false);
  });

  it("has the methods of its object", async () => {
    await bucket.putObject({ Key: "cat.jpg", Body: "a cat" });
    const summary = await summaryOf("cat.jpg");
    await summary.put({ Body: "another cat" });
    expect((await summary.load()).size).toBe(11);
    const { Body: body } = await summary.get();
    expect(await body?.transformToString()).toBe("another cat");
    const copy = s3.objectSummary("photos", "copy.jpg");
    await copy.copyFrom({ CopySource: "photos/cat.jpg" });
    await copy.waitUntilExists();
    await summary.delete();
    await summary.waitUntilNotExists();
    expect(await summary.exists()).toBe(false);
    expect(await copy.exists()).toBe(true);
  });
});
