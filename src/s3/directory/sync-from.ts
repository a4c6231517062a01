import type { S3Client } from "@aws-sdk/client-s3";
import { checkBoolean } from "../../core/text/argument-checks.js";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { Bucket } from "../generated/bucket.js";
import { checkCompare, type Comparison } from "./plan/compare.js";
import { deleteObjects } from "./remote/delete-objects.js";
import { checkOptions } from "./directory-options.js";
import type { DirectoryPlan } from "./plan/directory-plan.js";
import type { DirectoryWork } from "./run/directory-work.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { withSourceDirectory } from "./local/source-directory.js";
import { isDirectoryBucket } from "../keys/directory-bucket.js";
import { localDirectory } from "./local/local-directory.js";
import { planSteps } from "./plan/plan-steps.js";
import { listObjects } from "./remote/remote-object.js";
import { runSteps } from "./run/run-steps.js";
import { syncFromSteps } from "./plan/sync-from-steps.js";
import { SYNC_OPTIONS, type SyncOptions } from "./sync-options.js";
import type { UploadDirectoryOptions } from "./upload-directory.js";
import { uploadWork } from "./run/upload-work.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** How a directory is synced to the bucket. */
export interface SyncFromOptions<DryRun extends boolean = boolean>
  extends UploadDirectoryOptions<DryRun>, SyncOptions {}

/**
 * Makes a folder of the bucket the same as a directory: uploads the files that it lacks, that differ in size, or that
 * were changed after their upload. With `delete` the objects go whose files are not there; that takes a `prefix`, and
 * for the whole bucket `prefix: ""`, said aloud.
 *
 * Nothing is deleted before everything was uploaded, after any failure, or where the directory has nothing that is taken
 * in: a directory that is missing, or a disk that is not mounted, empties no bucket. With `{ dryRun: true }` nothing is
 * done, and it resolves to what would be.
 *
 * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), what `uploadFile`
 * calls, and [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
 *
 * @throws `DirectoryTransferError` when not everything was done, with the `report`; Node's own error when the
 *   directory cannot be read; `TypeError` for options that say nothing, such as `prefix: undefined`
 * @example
 * await bucket.syncFrom("site", { prefix: "www", delete: true, input: { CacheControl: "max-age=3600" } });
 */
export async function syncFrom<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: SyncFromOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return (await run(self, handle, directory, options)) as DryRun extends true
    ? DirectoryPlan
    : DirectoryReport;
}

async function run(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: SyncFromOptions,
): Promise<DirectoryPlan | DirectoryReport> {
  const checked = checkOptions("syncFrom", options, ["followSymlinks", ...SYNC_OPTIONS]);
  const { followSymlinks = false, input, delete: deletes = false, compare } = options;
  checkBoolean("followSymlinks", followSymlinks);
  checkBoolean("delete", deletes);
  checkCompare(compare);
  if (deletes && options.prefix === undefined) {
    throw new TypeError(
      'syncFrom deletes nothing without a prefix. Give one, or prefix: "" if the whole bucket is meant.',
    );
  }
  const { prefix, filter, headers } = checked;
  const mapping = { directory: localDirectory("syncFrom", directory), prefix };
  const { transfer, hasSameContent, ...how } = uploadWork(self, handle, "syncFrom", input, checked);
  throwIfAborted(checked.abortSignal);
  return withSourceDirectory(mapping.directory, async (root) => {
    const comparison: Comparison = {
      source: "local",
      compare,
      timeStep: 1000,
      hasSameContent: hasSameContent(root, followSymlinks),
    };
    const work: DirectoryWork = {
      ...how,
      transfer: transfer(root, followSymlinks),
      steps: (callOptions) =>
        syncFromSteps(
          mapping,
          root,
          listObjects(self, prefix, filter, headers, callOptions),
          { deletes, comparison, isOrdered: !isDirectoryBucket(self.name) },
          { filter, followSymlinks, abortSignal: callOptions.abortSignal },
        ),
      delete: (steps, callOptions, onDeleted) =>
        deleteObjects(handle.context, self.name, steps, headers, callOptions, onDeleted),
    };
    return checked.isDry ? planSteps(work, checked) : runSteps(work, checked);
  });
}
