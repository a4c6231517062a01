import type { Bucket } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** The keys under a prefix, and their total size in bytes. Only one page at a time is in memory. */
export async function listPrefix(bucket: Bucket, prefix: string): Promise<{ keys: string[]; bytes: number }> {
  const keys: string[] = [];
  let bytes = 0;
  for await (const { key, size } of bucket.objects.filter({ Prefix: prefix })) {
    keys.push(key);
    bytes += size;
  }
  return { keys, bytes };
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    console.log(await listPrefix(bucket, "reports/"));
  }),
);
