import type { Bucket } from "tucuxi/s3";
import { runExample } from "./support/run-example.js";
import { withSampleBucket } from "./support/sample-bucket.js";

/** Deletes the bucket with all that is in it: every object, every old version, every delete marker. */
export async function deleteEverything(bucket: Bucket): Promise<void> {
  // all() says aloud that everything is meant: without it, a batch action touches nothing.
  await bucket.objectVersions.all().delete();
  await bucket.delete();
  await bucket.waitUntilNotExists();
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    await deleteEverything(bucket);
    console.log(String(bucket), "exists:", await bucket.exists());
  }),
);
