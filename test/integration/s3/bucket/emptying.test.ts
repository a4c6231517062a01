import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

describe.each(s3Servers)("emptying a bucket on %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  let bucket: Bucket;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    bucket = await s3.createBucket({ Bucket: "photos" });
  });

  const keys = async (): Promise<string[]> => (await bucket.objects.toArray()).map(({ key }) => key);

  it("deletes all objects, and nothing of another bucket", async () => {
    const other = await s3.createBucket({ Bucket: "other" });
    for (const one of [bucket, other]) await one.putObject({ Key: "a", Body: "1" });
    expect(await bucket.empty()).toEqual({ deleted: 1, aborted: 0 });
    expect(await keys()).toEqual([]);
    expect(await other.object("a").exists()).toBe(true);
    await bucket.delete();
  });

  it("deletes versions, delete markers and uploads on request, so that the bucket can be deleted", async () => {
    await bucket.versioning().enable();
    for (const Body of ["1", "2"]) await bucket.putObject({ Key: "a/b c", Body });
    await bucket.object("a/b c").delete();
    await bucket.putObject({ Key: "d", Body: "3" });
    await bucket.object("big").initiateMultipartUpload();
    await expect(bucket.delete()).rejects.toMatchObject({ name: "BucketNotEmpty" });

    const everything = { versions: true, multipartUploads: true };
    const plan = await bucket.empty(everything, { dryRun: true });
    expect(plan.objects.map(({ Key }) => Key).sort()).toEqual(["a/b c", "a/b c", "a/b c", "d"]);
    expect(plan.multipartUploads.map(({ Key }) => Key)).toEqual(["big"]);

    expect(await bucket.empty(everything)).toEqual({ deleted: 4, aborted: 1 });
    expect(await bucket.objectVersions.toArray()).toEqual([]);
    expect(await bucket.multipartUploads.toArray()).toEqual([]);
    await bucket.delete();
    expect(await bucket.exists()).toBe(false);
  });

  it("keeps versions by default", async () => {
    await bucket.versioning().enable();
    await bucket.putObject({ Key: "a", Body: "1" });
    await bucket.empty();
    expect(await keys()).toEqual([]);
    const versions = await bucket.objectVersions.toArray();
    expect(versions.map(({ isDeleteMarker }) => isDeleteMarker)).toEqual([false, true]);
  });

  it("continues over several pages", async () => {
    await bucket.versioning().enable();
    const names = Array.from({ length: 25 }, (_, index) => `k${index}`);
    await Promise.all(names.flatMap((Key) => [bucket.putObject({ Key, Body: "1" })]));
    const outputs = await bucket.objectVersions.all().pageSize(10).delete();
    expect(outputs).toHaveLength(3);
    expect(await bucket.objectVersions.toArray()).toEqual([]);
  });
});

describe.each(s3Servers)("a batch delete on %s", (name) => {
  const server = useS3Server(name);

  it("deletes a key that XML cannot represent in its own call, and the others as usual", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const keys = ["a", "b\u0001", "c"];
    for (const Key of keys) await bucket.putObject({ Key, Body: "1" });
    expect(await bucket.objects.all().delete({}, { dryRun: true })).toHaveLength(3);
    // A server that does not encode keys lists another key in its place, whose deletion has no effect.
    const outputs = await bucket.objects.all().delete();
    expect(outputs.flatMap(({ Errors }) => Errors ?? [])).toEqual([]);
    for (const key of ["a", "c"]) expect(await bucket.object(key).exists()).toBe(false);
  });
});
