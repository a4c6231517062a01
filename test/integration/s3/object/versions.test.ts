import { PutBucketVersioningCommand, type S3Client } from "@aws-sdk/client-s3";
import { Session } from "tucuxi";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let bucket: Bucket;
beforeEach(async () => {
  bucket = await new Session(aws.config).resource(S3Resource).createBucket({ Bucket: "photos" });
  const client: S3Client = bucket.meta.client;
  await client.send(
    new PutBucketVersioningCommand({ Bucket: "photos", VersioningConfiguration: { Status: "Enabled" } }),
  );
  await bucket.putObject({ Key: "cat", Body: "first" });
  await bucket.putObject({ Key: "cat", Body: "second" });
  await bucket.putObject({ Key: "dog", Body: "only" });
  await bucket.object("cat").delete();
});

const listedVersions = async () =>
  (await bucket.objectVersions.toArray()).map(({ objectKey, size, isLatest }) => [objectKey, size, isLatest]);

describe("object versions", () => {
  it("are listed together with delete markers, which have no size", async () => {
    expect(await listedVersions()).toEqual([
      ["cat", 6, false],
      ["cat", 5, false],
      ["dog", 4, true],
      ["cat", undefined, true],
    ]);
    expect(await bucket.objects.toArray()).toHaveLength(1);
    const ofCat = await bucket.objectVersions.filter({ Prefix: "cat" }).toArray();
    expect(ofCat).toHaveLength(3);
    expect(new Set(ofCat.map(({ uid }) => uid)).size).toBe(3);
  });

  it("can be checked for existence one by one", async () => {
    const versions = await bucket.objectVersions.filter({ Prefix: "cat" }).toArray();
    const first = versions.find(({ size }) => size === 5);
    const { Body: body } = (await first?.get()) ?? {};
    expect(await body?.transformToString()).toBe("first");
    expect((await first?.head())?.ContentLength).toBe(5);
    expect(first?.object().equals(bucket.object("cat"))).toBe(true);
    expect(
      bucket
        .object("cat")
        .version(first?.id ?? "")
        .equals(first),
    ).toBe(true);
  });

  it("become current when the delete marker is deleted", async () => {
    const versions = await bucket.objectVersions.filter({ Prefix: "cat" }).toArray();
    await versions.find(({ size }) => size === undefined)?.delete();
    const { Body: body } = await bucket.object("cat").get();
    expect(await body?.transformToString()).toBe("second");
  });

  it("below a prefix can be deleted, including delete markers", async () => {
    const outputs = await bucket.objectVersions.filter({ Prefix: "cat" }).delete();
    expect(outputs.flatMap(({ Deleted: deleted }) => deleted ?? [])).toHaveLength(3);
    expect(await listedVersions()).toEqual([["dog", 4, true]]);
  });

  it("can all be deleted before their bucket", async () => {
    await expect(bucket.objectVersions.delete()).rejects.toThrow(TypeError);
    await bucket.objectVersions.all().delete();
    expect(await listedVersions()).toEqual([]);
    await bucket.delete();
    expect(await bucket.exists()).toBe(false);
  });

  it("are listed page by page", async () => {
    const sizes: number[] = [];
    for await (const page of bucket.objectVersions.pageSize(3).pages()) sizes.push(page.length);
    expect(sizes).toEqual([3, 1]);
    expect(await bucket.objectVersions.pageSize(1).toArray()).toHaveLength(4);
    expect(await bucket.objectVersions.limit(2).toArray()).toHaveLength(2);
  });
});
