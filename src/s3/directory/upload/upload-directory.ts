import type { DirectoryReport } from "../../errors/directory-report.js";
import type { Bucket } from "../../generated/bucket.js";
import type { UploadInput } from "../../transfer/upload/upload-options.js";
import type { DirectoryOptions, SyncOptions } from "../options/directory-options.js";
import type { FileToTransfer } from "../options/directory-transfer.js";
import type { FileInput } from "../options/file-input.js";
import type { DirectoryPlan } from "../plan/directory-plan.js";
import { runUpload } from "./run-upload.js";
import type { S3Handle } from "../../object/s3-resource.js";

/** A file that is about to be uploaded. */
export interface FileToUpload extends FileToTransfer {}

/** How the files of a directory are uploaded. */
export interface UploadDirectoryOptions<DryRun extends boolean = boolean> extends DirectoryOptions<DryRun> {
  /**
   * Arguments of the uploads (`{ StorageClass, CacheControl, … }`), for all files or by a function for each. If they are
   * for all, `RequestPayer` and `ExpectedBucketOwner` apply to listing and deleting objects as well.
   */
  readonly input?: FileInput<FileToUpload, UploadInput> | undefined;
  /**
   * `true` to follow symbolic links, even out of the directory; a link to one of its own parent directories is skipped.
   * Otherwise links are skipped and reported.
   */
  readonly followSymlinks?: boolean | undefined;
}

/**
 * Uploads all files below a directory. The key of each is the prefix and the path below the directory, with "/" on all
 * systems. Existing objects are replaced, and none is deleted; `syncFrom` uploads only what differs. Symbolic links and
 * special files are skipped and reported. S3 has no empty directories.
 *
 * If a file fails, the others are uploaded nevertheless, unless `onFailure` is `"stop"`. With `{ dryRun: true }` nothing
 * is uploaded, and it resolves to the plan.
 *
 * Calls what `uploadFile` calls.
 *
 * @throws `DirectoryTransferError` if not everything was uploaded, with the `report`; Node's own error if the directory
 *   cannot be read; `TypeError` for invalid options, such as `prefix: undefined`
 * @example
 * await bucket.uploadDirectory("site", { prefix: "www", exclude: ["drafts/", "*.tmp"] });
 * const { toTransfer } = await bucket.uploadDirectory("site", { prefix: "www", dryRun: true });
 */
export async function uploadDirectory<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  directory: string | URL,
  options: UploadDirectoryOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return runUpload(self, handle, "uploadDirectory", directory, options);
}

/** How a directory is synced to the bucket. */
export interface SyncFromOptions<DryRun extends boolean = boolean>
  extends UploadDirectoryOptions<DryRun>, SyncOptions {}

/**
 * Makes a folder of the bucket the same as a directory: uploads the files that the bucket lacks, that differ in size, or
 * that were modified after their upload. With `delete`, objects without a file are deleted; that requires a `prefix`,
 * which is `""` for the whole bucket.
 *
 * Objects are deleted only after everything was uploaded. Nothing is deleted after a failure, or if no file of the
 * directory is selected: a missing directory or a disk that is not mounted does not empty the bucket. With
 * `{ dryRun: true }` nothing is changed, and it resolves to the plan.
 *
 * Calls ListObjectsV2, what `uploadFile` calls, and DeleteObjects.
 *
 * @throws `DirectoryTransferError` if not everything was done, with the `report`; Node's own error if the directory
 *   cannot be read; `TypeError` for invalid options, such as `prefix: undefined`
 * @example
 * await bucket.syncFrom("site", { prefix: "www", delete: true, input: { CacheControl: "max-age=3600" } });
 */
export async function syncFrom<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  directory: string | URL,
  options: SyncFromOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return runUpload(self, handle, "syncFrom", directory, options);
}
