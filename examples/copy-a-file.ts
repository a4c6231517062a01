import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Bucket, S3Object } from "tucuxi/s3";
import { runExample } from "./support/run-example.js";
import { withSampleBucket } from "./support/sample-bucket.js";

/** Copies a file to S3, from the disk to the wire: it is never in memory as a whole. */
export async function copyFile(path: string, bucket: Bucket, key: string): Promise<S3Object> {
  // S3 has to know beforehand how much is coming, and a stream does not say.
  const { size } = await stat(path);
  return bucket.putObject({ Key: key, Body: createReadStream(path), ContentLength: size });
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const path = fileURLToPath(import.meta.url);
    const object = await copyFile(path, bucket, "copy-a-file.ts");
    await object.load();
    console.log(`${path} is ${String(object)}, ${object.contentLength} bytes`);
  }),
);
