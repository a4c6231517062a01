import type { Bucket, ObjectVersion } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** From now on, the bucket keeps what is overwritten or deleted. */
export async function keepVersions(bucket: Bucket): Promise<void> {
  await bucket.versioning().enable();
}

/** All versions of one object, the newest first; a delete marker in its place is one of them. */
export async function allVersionsOf(bucket: Bucket, key: string): Promise<ObjectVersion[]> {
  // The prefix finds the keys that begin with it, too.
  const found = bucket.objectVersions.filter({ Prefix: key }).where(({ objectKey }) => objectKey === key);
  const versions = await found.toArray();
  return versions.sort(newestFirst);
}

/** Times of S3 are whole seconds, so that two versions can have the same; which one is the latest, it knows. */
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
