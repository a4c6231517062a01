import type { Bucket } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** A folder of a bucket: what keys have in common up to a slash. S3 itself knows keys only. */
export interface Folder {
  /** Its prefix, with the slash at its end; empty for the bucket itself. */
  readonly prefix: string;
  /** The objects right in it. */
  readonly keys: string[];
}

/** Walks the folders of a bucket, or of one of its folders, each before those in it. One request a page, no more. */
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
    // Only the names, where nothing else is wanted.
    console.log(await bucket.prefixes().toArray());
    for await (const { prefix, keys } of walkFolders(bucket)) console.log(prefix || "/", keys.length);
  }),
);
