import type { Bucket } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** A folder of a bucket: the common prefix of keys up to a slash. S3 itself only has keys. */
export interface Folder {
  /** Its prefix, with a trailing slash; empty for the bucket itself. */
  readonly prefix: string;
  /** The objects directly in it. */
  readonly keys: string[];
}

/**
 * Walks the folders of a bucket, or below one of its folders, each before its subfolders, with one request
 * per page.
 */
export async function* walkFolders(bucket: Bucket, prefix = ""): AsyncGenerator<Folder, void> {
  const keys: string[] = [];
  const below: string[] = [];
  for await (const page of bucket.objects.filter({ Prefix: prefix, Delimiter: "/" }).pages()) {
    keys.push(...page.toArray().map(({ key }) => key));
    below.push(...page.commonPrefixes);
  }
  yield { prefix, keys };
  for (const folder of below) yield* walkFolders(bucket, folder);
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    // Only the names, if nothing else is needed.
    console.log(await bucket.prefixes().toArray());
    for await (const { prefix, keys } of walkFolders(bucket)) console.log(prefix || "/", keys.length);
  }),
);
