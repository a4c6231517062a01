import type { Bucket } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** One page of keys, as a web page shows them, with the cursor of the next page if there is one. */
export async function pageOfKeys(
  bucket: Bucket,
  size: number,
  cursor?: string,
): Promise<{ keys: string[]; cursor: string | undefined }> {
  const all = bucket.objects.pageSize(size);
  const pages = (cursor === undefined ? all : all.startFrom(cursor)).pages();
  for await (const page of pages) {
    return { keys: page.toArray().map(({ key }) => key), cursor: page.cursor };
  }
  return { keys: [], cursor: undefined };
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    let page = await pageOfKeys(bucket, 10);
    console.log(page.keys);
    while (page.cursor !== undefined) {
      page = await pageOfKeys(bucket, 10, page.cursor);
      console.log(page.keys);
    }
  }),
);
