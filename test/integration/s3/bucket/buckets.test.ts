import { isResourceNotFound, isWaiterTimeout, Session } from "tucuxi";
import { S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let s3: S3Resource;
beforeEach(() => {
  s3 = new Session(aws.config).resource(S3Resource);
});

describe("a bucket", () => {
  it("is created by the root, exists, and is loaded and deleted", async () => {
    const bucket = await s3.createBucket({ Bucket: "photos" });
    await bucket.waitUntilExists();
    expect(await bucket.exists()).toBe(true);
    expect(bucket.isLoaded).toBe(false);
    await bucket.load();
    expect(bucket.creationDate).toBeInstanceOf(Date);
    await bucket.delete();
    await bucket.waitUntilNotExists();
    expect(await bucket.exists()).toBe(false);
    await expect(bucket.reload()).rejects.toSatisfy(isResourceNotFound);
  });

  it("creates itself", async () => {
    const bucket = s3.bucket("photos");
    expect(await bucket.exists()).toBe(false);
    await bucket.create();
    expect(await bucket.exists()).toBe(true);
  });

  it("is not awaited longer than requested", async () => {
    const waiting = s3.bucket("nobodys").waitUntilExists({ maxAttempts: 2, minDelay: 0.01 });
    await expect(waiting).rejects.toSatisfy(isWaiterTimeout);
  });

  it("rethrows the service's error", async () => {
    const bucket = await s3.createBucket({ Bucket: "photos" });
    await bucket.putObject({ Key: "a", Body: "a" });
    await expect(bucket.delete()).rejects.toMatchObject({ name: "BucketNotEmpty" });
    await expect(s3.bucket("nobodys").objects.first()).rejects.toMatchObject({ name: "NoSuchBucket" });
  });

  it("deletes objects by a list of keys", async () => {
    const bucket = await s3.createBucket({ Bucket: "photos" });
    for (const Key of ["a", "b", "c"]) await bucket.putObject({ Key, Body: Key });
    const { Deleted: deleted } = await bucket.deleteObjects({
      Delete: { Objects: [{ Key: "a" }, { Key: "c" }] },
    });
    expect(deleted?.map(({ Key }) => Key)).toEqual(["a", "c"]);
    expect((await bucket.objects.toArray()).map(({ key }) => key)).toEqual(["b"]);
  });
});

describe("buckets", () => {
  it("are listed, loaded, and found by prefix", async () => {
    for (const Bucket of ["logs-a", "logs-b", "photos"]) await s3.createBucket({ Bucket });
    const all = await s3.buckets.toArray();
    expect(all.map(({ name }) => name)).toEqual(["logs-a", "logs-b", "photos"]);
    expect(all.every(({ creationDate }) => creationDate instanceof Date)).toBe(true);
    const logs = await s3.buckets.filter({ Prefix: "logs-" }).toArray();
    expect(logs.map(({ name }) => name)).toEqual(["logs-a", "logs-b"]);
    // moto truncates the list at MaxBuckets without a token for the rest: see
    // test/unit/servers/moto-gaps.test.ts.
    expect(await s3.buckets.limit(2).toArray()).toHaveLength(2);
  });
});
