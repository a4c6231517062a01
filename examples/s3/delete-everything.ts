import type { Bucket } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** Deletes the bucket with all its contents: every version, delete marker and unfinished upload. */
export async function deleteEverything(bucket: Bucket): Promise<void> {
  await bucket.empty({ versions: true, multipartUploads: true });
  await bucket.delete();
  await bucket.waitUntilNotExists();
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    await bucket.versioning().enable();
    await bucket.object("tmp/1").delete();
    await bucket.object("photos/26.jpg").initiateMultipartUpload();
    const { objects } = await bucket.empty({ versions: true }, { dryRun: true });
    console.log(`${objects.length} versions and delete markers will go`);
    await deleteEverything(bucket);
    console.log(String(bucket), "exists:", await bucket.exists());
  }),
);
