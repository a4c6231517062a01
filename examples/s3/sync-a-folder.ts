import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTucuxiError } from "tucuxi";
import type { Bucket, DirectoryReport } from "tucuxi/s3";
import { withProgressBar } from "../support/progress-bar.js";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/**
 * Publishes a directory: shows the plan first, then executes it. Objects that are no longer in the directory
 * are deleted.
 */
export async function publish(directory: string, bucket: Bucket, prefix: string): Promise<DirectoryReport> {
  const options = { prefix, exclude: ["**/.git/", "**/*.tmp"], delete: true };
  const plan = await bucket.syncFrom(directory, { ...options, dryRun: true });
  for (const { key, reason } of plan.toTransfer) console.log(`upload  ${key} (${reason})`);
  for (const { key } of plan.toDelete) console.log(`delete  ${key}`);
  try {
    const input = { CacheControl: "max-age=3600" };
    return await withProgressBar(prefix, (onProgress) =>
      bucket.syncFrom(directory, { ...options, input, onProgress }),
    );
  } catch (error) {
    if (!isTucuxiError(error, "DirectoryTransferFailed")) throw error;
    for (const { path, code } of error.report.failed) console.error(`${path}: ${code}`);
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const directory = await mkdtemp(join(tmpdir(), "site-"));
    try {
      for (const name of ["index.html", "style.css", "notes.tmp"]) {
        await writeFile(join(directory, name), name);
        // Older files: one that is written within the same second is uploaded again by the next sync.
        await utimes(join(directory, name), new Date(), new Date(Date.now() - 60_000));
      }
      await bucket.putObject({ Key: "www/old.html", Body: "away with it" });
      const { counts } = await publish(directory, bucket, "www");
      console.log(`${counts.transferred} uploaded, ${counts.deleted} deleted`);
      const again = await publish(directory, bucket, "www");
      console.log(`${again.counts.transferred} uploaded, ${again.counts.skipped} unchanged`);
      const back = await bucket.syncTo(`${directory}/copy`, { prefix: "www" });
      console.log(`${back.counts.transferred} downloaded, ${back.counts.bytes} bytes`);
    } finally {
      await rm(directory, { recursive: true });
    }
  }),
);
