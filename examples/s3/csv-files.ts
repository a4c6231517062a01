import type { Bucket, ObjectSummary } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/**
 * Only the CSV files under a prefix, by content type instead of name. A listing does not contain the content
 * type, so this costs one request per object, which the prefix limits.
 */
export async function csvFiles(bucket: Bucket, prefix: string): Promise<ObjectSummary[]> {
  const objects = bucket.objects.filter({ Prefix: prefix });
  return objects.where(isCsv).toArray();
}

async function isCsv(summary: ObjectSummary): Promise<boolean> {
  const { contentType } = await summary.object().load();
  return contentType === "text/csv";
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    for (const { key, size } of await csvFiles(bucket, "reports/")) console.log(key, size);
  }),
);
