import type { Bucket } from "tucuxi/s3";
import { isBatchActionError } from "tucuxi";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/**
 * Deletes everything under a prefix, a thousand objects per call. Returns the number of deleted objects.
 * | An empty prefix would mean the whole bucket, and is refused as a likely mistake.
 */
export async function deletePrefix(bucket: Bucket, prefix: string): Promise<number> {
  try {
    const outputs = await bucket.objects.filter({ Prefix: prefix }).delete();
    return outputs.flatMap(({ Deleted }) => Deleted ?? []).length;
  } catch (error) {
    // S3 responds with 200 even if it kept some of them. The error says which, and why.
    if (isBatchActionError(error)) console.error(error.failures);
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    console.log(await deletePrefix(bucket, "tmp/"), "objects deleted");
  }),
);
