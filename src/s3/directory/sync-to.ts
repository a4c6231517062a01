import type { S3Client } from "@aws-sdk/client-s3";
import { checkBoolean } from "../../core/text/argument-checks.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { Bucket } from "../generated/bucket.js";
import { checkCompare, type Comparison } from "./plan/compare.js";
import { deleteFile } from "./local/delete-file.js";
import { checkOptions } from "./directory-options.js";
import type { DirectoryPlan } from "./plan/directory-plan.js";
import type { DirectoryWork } from "./run/directory-work.js";
import type { DownloadDirectoryOptions } from "./download-directory.js";
import { downloadWork } from "./run/download-work.js";
import { isDirectoryBucket } from "../keys/directory-bucket.js";
import { localDirectory } from "./local/local-directory.js";
import { planSteps } from "./plan/plan-steps.js";
import { listObjects } from "./remote/remote-object.js";
import { runSteps } from "./run/run-steps.js";
import { SYNC_OPTIONS, type SyncOptions } from "./sync-options.js";
import { syncToSteps } from "./plan/sync-to-steps.js";
import type { HeldDirectory } from "../local/held-directory.js";
import { PathReservations } from "./local/path-reservations.js";
import { refuseRoot, withTargetDirectory } from "./local/target-directory.js";
import type { WalkEntry } from "./local/walk-entry.js";
import { walk, type WalkOptions } from "./local/walk.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** How a folder of the bucket is synced to a directory. */
export interface SyncToOptions<DryRun extends boolean = boolean>
  extends DownloadDirectoryOptions<DryRun>, SyncOptions {}

/**
 * Makes a directory the same as a folder of the bucket: downloads the objects whose files it lacks, that differ in
 * size, or that are newer than their files. With `delete` the files go whose objects are not there, and the
 * directories that become empty. Links, and what is no file, are left alone.
 *
 * Nothing is deleted before everything was downloaded, after any failure, or where no object is taken in: a prefix that
 * is misspelt empties no directory. Keys lead nowhere else, as `downloadDirectory` says. With `{ dryRun: true }` nothing
 * is done, and it resolves to what would be.
 *
 * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), and what
 * `downloadFile` calls.
 *
 * @throws `DirectoryTransferError` when not everything was done, with the `report`; Node's own error when the
 *   directory cannot be made or read; `TypeError` for options that say nothing, such as `prefix: undefined`
 * @example
 * const report = await bucket.syncTo("site", { prefix: "www", delete: true });
 * console.log(report.counts);
 */
export async function syncTo<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: SyncToOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return (await run(self, handle, directory, options)) as DryRun extends true
    ? DirectoryPlan
    : DirectoryReport;
}

async function run(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: SyncToOptions,
): Promise<DirectoryPlan | DirectoryReport> {
  const checked = checkOptions("syncTo", options, ["restore", ...SYNC_OPTIONS]);
  const { delete: deletes = false, compare } = options;
  checkBoolean("delete", deletes);
  checkCompare(compare);
  const { prefix, filter, headers, isDry } = checked;
  const { transfer, archivedReason, hasSameContent, ...how } = downloadWork(
    self,
    handle,
    "syncTo",
    options,
    checked,
  );
  const mapping = { directory: localDirectory("syncTo", directory), prefix };
  if (deletes) refuseRoot(mapping.directory);
  throwIfAborted(checked.abortSignal);
  return withTargetDirectory(mapping.directory, isDry, async ({ root, fileSystem }) => {
    const reservations = new PathReservations(fileSystem.folding);
    const sync = { mapping, reservations, filter, archivedReason, planned: isDry ? root : undefined };
    const comparison: Comparison = {
      source: "remote",
      compare,
      timeStep: fileSystem.timeStep,
      hasSameContent: root ? hasSameContent(root) : async () => false,
    };
    const steps: DirectoryWork["steps"] = (callOptions) =>
      syncToSteps(
        sync,
        listObjects(self, prefix, filter, headers, callOptions),
        filesIn(root, { filter, abortSignal: callOptions.abortSignal }),
        { deletes, comparison, isOrdered: !isDirectoryBucket(self.name) },
      );
    if (!root || isDry) return planSteps({ ...how, steps }, checked);
    const { warnings } = fileSystem;
    const work = { ...how, warnings, steps, transfer: transfer(root), delete: deleteFilesOf(root) };
    return runSteps(work, checked);
  });
}

function deleteFilesOf(root: HeldDirectory): DirectoryWork["delete"] {
  return async (steps, { abortSignal }, onDeleted) => {
    for (const step of steps) {
      try {
        onDeleted(step, !abortSignal?.aborted && (await deleteFile(root, step)));
      } catch (error) {
        onDeleted(step, { error });
      }
    }
  };
}

/** What is in the directory, sorted. Links are not followed: what is below one is elsewhere. */
async function* filesIn(
  root: HeldDirectory | undefined,
  options: Pick<WalkOptions, "filter" | "abortSignal">,
): AsyncGenerator<WalkEntry> {
  if (root) yield* walk(root, { ...options, isSorted: true, followSymlinks: false });
}
