import type { DirectoryReport } from "../../errors/directory-report.js";
import type { Bucket } from "../../generated/bucket.js";
import type { SyncOptions } from "../options/directory-options.js";
import type { DirectoryPlan } from "../plan/directory-plan.js";
import { runUpload } from "./run-upload.js";
import type { UploadDirectoryOptions } from "./upload-directory.js";
import type { S3Handle } from "../../object/s3-resource.js";

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
