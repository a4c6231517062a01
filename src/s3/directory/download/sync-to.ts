import type { DirectoryReport } from "../../errors/directory-report.js";
import type { Bucket } from "../../generated/bucket.js";
import type { SyncOptions } from "../options/directory-options.js";
import type { DirectoryPlan } from "../plan/directory-plan.js";
import type { DownloadDirectoryOptions } from "./download-directory.js";
import { runDownload } from "./run-download.js";
import type { S3Handle } from "../../object/s3-resource.js";

/** How a folder of the bucket is synced to a directory. */
export interface SyncToOptions<DryRun extends boolean = boolean>
  extends DownloadDirectoryOptions<DryRun>, SyncOptions {}

/**
 * Makes a directory the same as a folder of the bucket: downloads the objects whose files are missing, that differ in
 * size, or that are newer than their files. With `delete`, files without an object are deleted, and directories that
 * become empty. Symbolic links and special files are left alone.
 *
 * Files are deleted only after everything was downloaded. Nothing is deleted after a failure, or if no object is
 * selected: a misspelt prefix does not empty the directory. No key leads out of the directory, as
 * `downloadDirectory` says. With `{ dryRun: true }` nothing is changed, and it resolves to the plan.
 *
 * Calls ListObjectsV2, and what `downloadFile` calls.
 *
 * @throws `DirectoryTransferError` if not everything was done, with the `report`; Node's own error if the directory
 *   cannot be created or read; `TypeError` for invalid options, such as `prefix: undefined`
 * @example
 * const report = await bucket.syncTo("site", { prefix: "www", delete: true });
 * console.log(report.counts);
 */
export async function syncTo<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  directory: string | URL,
  options: SyncToOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return runDownload(self, handle, "syncTo", directory, options);
}
