import type { RestoreRequest } from "@aws-sdk/client-s3";
import type { ReadonlyInput } from "../../../core/call/input/readonly-input.js";
import type { DirectoryReport } from "../../errors/directory-report.js";
import type { Bucket } from "../../generated/bucket.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import type { DirectoryOptions, SyncOptions } from "../options/directory-options.js";
import type { FileToTransfer } from "../options/directory-transfer.js";
import type { FileInput } from "../options/file-input.js";
import type { DirectoryPlan } from "../plan/directory-plan.js";
import { runDownload } from "./run-download.js";
import type { S3Handle } from "../../object/s3-resource.js";

/** An object that is about to be downloaded. */
export interface FileToDownload extends FileToTransfer {}

/** How objects are downloaded into a directory. */
export interface DownloadDirectoryOptions<DryRun extends boolean = boolean> extends DirectoryOptions<DryRun> {
  /**
   * Arguments of the downloads (`{ RequestPayer, SSECustomerKey, … }`), for all objects or by a function for each. If
   * they are for all, `RequestPayer` and `ExpectedBucketOwner` apply to listing objects as well.
   */
  readonly input?: FileInput<FileToDownload, DownloadInput> | undefined;
  /**
   * Requests the restore of archived objects (`GLACIER`, `DEEP_ARCHIVE`, the archive tiers of `INTELLIGENT_TIERING`), as
   * RestoreObject takes it: `{ Days: 7, GlacierJobParameters: { Tier: "Bulk" } }`. They are skipped in either case; a
   * call some hours later downloads them. Without it they stay archived.
   */
  readonly restore?: ReadonlyInput<RestoreRequest> | undefined;
}

/**
 * Downloads the objects of a folder of the bucket into a directory, which is created if it is missing. The path of each
 * file is the key after the prefix, and its modification time is that of the object. Existing files are replaced, and
 * none is deleted; `syncTo` downloads only what differs.
 *
 * No key leads out of the directory. A key fails, and is reported, if it would (`../x`, `/x`, on Windows also `C:x`),
 * if no file can have it, if its file would conflict with another (`a` and `a/b`; `A` and `a` where case is ignored), or
 * if a symbolic link is in the way. Empty objects whose key ends in "/", which stand for folders, are skipped.
 *
 * If an object fails, the others are downloaded nevertheless, unless `onFailure` is `"stop"`. With `{ dryRun: true }`
 * nothing is downloaded, and it resolves to the plan.
 *
 * Calls ListObjectsV2, and what `downloadFile` calls.
 *
 * @throws `DirectoryTransferError` if not everything was downloaded, with the `report`; Node's own error if the
 *   directory cannot be created; `TypeError` for invalid options, such as `prefix: undefined`
 * @example
 * await bucket.downloadDirectory("backup", { prefix: "photos/2026" });
 */
export async function downloadDirectory<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  directory: string | URL,
  options: DownloadDirectoryOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return runDownload(self, handle, "downloadDirectory", directory, options);
}

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
