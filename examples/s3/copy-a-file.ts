import { fileURLToPath } from "node:url";
import type { Bucket, S3Object } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** Uploads a file of any size to S3, unless the object exists already. */
export async function copyFile(path: string, bucket: Bucket, key: string): Promise<S3Object> {
  const object = bucket.object(key);
  await object.uploadFile(path, { IfNoneMatch: "*" });
  return object.load();
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const path = fileURLToPath(import.meta.url);
    const object = await copyFile(path, bucket, "copy-a-file.ts");
    console.log(`${path} is ${String(object)}, ${object.contentLength} bytes of ${object.contentType}`);
  }),
);
