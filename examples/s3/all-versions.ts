import type { Bucket, ObjectVersion } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** From now on, the bucket keeps overwritten and deleted objects. */
export async function keepVersions(bucket: Bucket): Promise<void> {
  await bucket.versioning().enable();
}

/** All versions of an object, newest first, including delete markers. */
export async function allVersionsOf(bucket: Bucket, key: string): Promise<ObjectVersion[]> {
  // The prefix also matches longer keys.
  const found = bucket.objectVersions.filter({ Prefix: key }).where(({ objectKey }) => objectKey === key);
  const versions = await found.toArray();
  return versions.sort(newestFirst);
}

/** S3's times are whole seconds, so that two versions can have the same; S3 knows which one is the latest. */
function newestFirst(one: ObjectVersion, other: ObjectVersion): number {
  if (one.isLatest !== other.isLatest) return one.isLatest ? -1 : 1;
  return Number(other.lastModified) - Number(one.lastModified);
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    await keepVersions(bucket);
    const object = bucket.object("reports/2026");
    await object.put({ Body: "month,total\njanuary,12\n", ContentType: "text/csv" });
    await object.delete();
    for (const { id, isDeleteMarker, isLatest, size } of await allVersionsOf(bucket, object.key)) {
      console.log(id, isDeleteMarker ? "delete marker" : `${size} bytes`, isLatest ? "(latest)" : "");
    }
  }),
);
