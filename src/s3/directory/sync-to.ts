import { throwIfAborted } from "../../core/call/abort.js";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { Bucket } from "../generated/bucket.js";
import { checkCompare } from "./plan/compare.js";
import { deleteFile } from "./local/delete-file.js";
import { checkOptions, refuseOther } from "./directory-options.js";
import type { DirectoryPlan } from "./plan/directory-plan.js";
import type { DirectoryWork } from "./run/directory-work.js";
import type { DownloadDirectoryOptions } from "./download-directory.js";
import { downloadWork } from "./run/download-work.js";
import { localDirectory } from "./local/local-directory.js";
import { planSteps } from "./plan/plan-steps.js";
import { listObjects } from "./remote/remote-object.js";
import { runSteps } from "./run/run-steps.js";
import { SYNC_OPTIONS, type SyncOptions } from "./sync-options.js";
import { syncToSteps } from "./plan/sync-to-steps.js";
import { filesIn, refuseRoot, targetDirectory } from "./local/target-directory.js";

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
  directory: string | URL,
  options: SyncToOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return (await run(self, directory, options)) as DryRun extends true ? DirectoryPlan : DirectoryReport;
}

async function run(
  self: Bucket,
  directory: string | URL,
  options: SyncToOptions,
): Promise<DirectoryPlan | DirectoryReport> {
  const checked = checkOptions("syncTo", options, SYNC_OPTIONS);
  const { input, delete: deletes = false, compare } = options;
  refuseOther("delete", deletes, [true, false]);
  checkCompare(compare);
  const { prefix, taking, terms, isDry } = checked;
  const { transfer, ...how } = downloadWork(self, "syncTo", input, checked);
  const sides = { directory: localDirectory("syncTo", directory), prefix };
  if (deletes) refuseRoot(sides.directory);
  throwIfAborted(checked.abortSignal);
  const { root, claims, removeMade } = await targetDirectory(sides.directory, isDry);
  const work: DirectoryWork = {
    ...how,
    transfer: transfer(root),
    steps: (callOptions) =>
      syncToSteps(
        { sides, claims, looks: isDry },
        listObjects(self, prefix, taking, terms, callOptions),
        filesIn(sides.directory, { taking, abortSignal: callOptions.abortSignal }),
        { deletes, compare },
      ),
    async delete(steps, { abortSignal }, onDeleted) {
      for (const step of steps) {
        try {
          onDeleted(step, !abortSignal?.aborted && (await deleteFile(root, step)));
        } catch (error) {
          onDeleted(step, { error });
        }
      }
    },
  };
  try {
    return await (isDry ? planSteps(work, checked) : runSteps(work, checked));
  } catch (error) {
    await removeMade();
    throw error;
  }
}
