import type { Bucket } from "tucuxi/s3";
import { isBatchActionError } from "tucuxi";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/**
 * Deletes everything under a prefix, a thousand objects a call. Gives the number of those that are gone.
 *
 * An empty prefix would be the whole bucket, and is refused: nobody means that by accident.
 */
export async function deletePrefix(bucket: Bucket, prefix: string): Promise<number> {
  try {
    const outputs = await bucket.objects.filter({ Prefix: prefix }).delete();
    return outputs.flatMap(({ Deleted }) => Deleted ?? []).length;
  } catch (error) {
    // S3 answers 200 even when it kept some of them. This tells which, and why.
    if (isBatchActionError(error)) console.error(error.failures);
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    console.log(await deletePrefix(bucket, "tmp/"), "objects deleted");
  }),
);
