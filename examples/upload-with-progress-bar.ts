import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import type { Bucket, TransferProgress, UploadResult } from "tucuxi/s3";
import { runExample } from "./support/run-example.js";
import { withSampleBucket } from "./support/sample-bucket.js";

const MIB = 1024 * 1024;

/** Uploads a file, and shows how far it is. */
export async function uploadWithBar(path: string, bucket: Bucket, key: string): Promise<UploadResult> {
  const format = `${basename(path)} {bar} {percentage} %, {mib} MiB/s`;
  const bar = new SingleBar({ format, hideCursor: true, stopOnComplete: true }, Presets.shades_classic);
  bar.start(1, 0, { mib: "–" });
  const onProgress = ({ transferredBytes, totalBytes = 0, rate }: TransferProgress): void => {
    bar.setTotal(totalBytes);
    bar.update(transferredBytes, { mib: (rate / MIB).toFixed(1) });
  };
  try {
    return await bucket.uploadFile(path, key, {}, { onProgress });
  } finally {
    bar.stop();
  }
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
