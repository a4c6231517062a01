import type { S3Client } from "@aws-sdk/client-s3";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import type { RestoreRequest } from "@aws-sdk/client-s3";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { Bucket } from "../generated/bucket.js";
import type { DownloadInput } from "../transfer/download/download-options.js";
import { checkOptions, type DirectoryOptions } from "./directory-options.js";
import type { DirectoryPlan } from "./plan/directory-plan.js";
import { downloadSteps } from "./plan/download-steps.js";
import { downloadWork, type FileToDownload } from "./run/download-work.js";
import type { FileInput } from "./local/file-input.js";
import { localDirectory } from "./local/local-directory.js";
import { planSteps } from "./plan/plan-steps.js";
import { listObjects } from "./remote/remote-object.js";
import { runSteps } from "./run/run-steps.js";
import { PathReservations } from "./local/path-reservations.js";
import type { DirectoryWork } from "./run/directory-work.js";
import { withTargetDirectory } from "./local/target-directory.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** How objects are downloaded into a directory. */
export interface DownloadDirectoryOptions<DryRun extends boolean = boolean> extends DirectoryOptions<DryRun> {
  /**
   * What the downloads can say (`{ RequestPayer, SSECustomerKey, … }`), for all objects or for each. One for all says
   * `RequestPayer` and `ExpectedBucketOwner` also where objects are listed.
   */
  readonly input?: FileInput<FileToDownload, DownloadInput> | undefined;
  /**
   * Has archived objects (`GLACIER`, `DEEP_ARCHIVE`, the archive tiers of `INTELLIGENT_TIERING`) restored, as RestoreObject
   * takes it: `{ Days: 7, GlacierJobParameters: { Tier: "Bulk" } }`. They are skipped in any case, and a call some hours
   * later downloads them. Without it they are left archived.
   */
  readonly restore?: RestoreRequest | undefined;
}

/**
 * Downloads the objects of a folder of the bucket into a directory, which is made where it is missing: each to its key
 * after the prefix. It replaces files that are there, and deletes none; `syncTo` downloads only what differs. A
 * file has its object's time.
 *
 * No key leads out of the directory. One that would (`../x`, `/x`, on Windows also `C:x`), that no file can have,
 * whose file would be another's (`a` and `a/b`; `A` and `a`, where that is the same), or in whose way a symbolic link
 * is, fails, and is reported with the others that do. Empty objects with "/" at the end, which stand for folders, are
 * skipped.
 *
 * An object that fails does not keep the others from being downloaded, unless `onFailure` is `"stop"`. With
 * `{ dryRun: true }` nothing is downloaded, and it resolves to what would be.
 *
 * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), and what
 * `downloadFile` calls.
 *
 * @throws `DirectoryTransferError` when not everything was downloaded, with the `report`; Node's own error when the
 *   directory cannot be made; `TypeError` for options that say nothing, such as `prefix: undefined`
 * @example
 * await bucket.downloadDirectory("backup", { prefix: "photos/2026" });
 */
export async function downloadDirectory<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: DownloadDirectoryOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return (await run(self, handle, directory, options)) as DryRun extends true
    ? DirectoryPlan
    : DirectoryReport;
}

async function run(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: DownloadDirectoryOptions,
): Promise<DirectoryPlan | DirectoryReport> {
  const checked = checkOptions("downloadDirectory", options, ["restore"]);
  const { prefix, filter, headers, isDry } = checked;
  const { transfer, archivedReason, ...how } = downloadWork(
    self,
    handle,
    "downloadDirectory",
    options,
    checked,
  );
  const mapping = { directory: localDirectory("downloadDirectory", directory), prefix };
  throwIfAborted(checked.abortSignal);
  return withTargetDirectory(mapping.directory, isDry, async ({ root, fileSystem }) => {
    const reservations = new PathReservations(fileSystem.folding);
    const sync = { mapping, reservations, filter, archivedReason, planned: isDry ? root : undefined };
    const steps: DirectoryWork["steps"] = (callOptions) =>
      downloadSteps(sync, listObjects(self, prefix, filter, headers, callOptions));
    if (!root || isDry) return planSteps({ ...how, steps }, checked);
    const { warnings } = fileSystem;
    const work = { ...how, warnings, steps, transfer: transfer(root), delete: async () => {} };
    return runSteps(work, checked);
  });
}
