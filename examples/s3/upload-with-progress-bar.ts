import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Bucket, UploadResult } from "tucuxi/s3";
import { withProgressBar } from "../support/progress-bar.js";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

const MIB = 1024 * 1024;

/** Uploads a file and shows the progress. */
export async function uploadWithBar(path: string, bucket: Bucket, key: string): Promise<UploadResult> {
  return withProgressBar(basename(path), (onProgress) => bucket.uploadFile(path, key, {}, { onProgress }));
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const folder = await mkdtemp(join(tmpdir(), "film-"));
    try {
      const path = join(folder, "film.mp4");
      await writeFile(path, randomBytes(24 * MIB));
      const { size, parts } = await uploadWithBar(path, bucket, "films/film.mp4");
      console.log(`${size} bytes in ${parts} parts`);
    } finally {
      await rm(folder, { recursive: true });
    }
  }),
);
