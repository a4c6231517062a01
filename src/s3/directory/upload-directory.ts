import type { S3Client } from "@aws-sdk/client-s3";
import { checkBoolean } from "../../core/text/argument-checks.js";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { Bucket } from "../generated/bucket.js";
import type { UploadInput } from "../transfer/upload/upload-options.js";
import { checkOptions, type DirectoryOptions } from "./directory-options.js";
import type { DirectoryPlan } from "./plan/directory-plan.js";
import type { FileInput } from "./local/file-input.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { withSourceDirectory } from "./local/source-directory.js";
import type { DirectoryWork } from "./run/directory-work.js";
import { localDirectory } from "./local/local-directory.js";
import { planSteps } from "./plan/plan-steps.js";
import { runSteps } from "./run/run-steps.js";
import { uploadSteps } from "./plan/upload-steps.js";
import { type FileToUpload, uploadWork } from "./run/upload-work.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** How the files of a directory are uploaded. */
export interface UploadDirectoryOptions<DryRun extends boolean = boolean> extends DirectoryOptions<DryRun> {
  /**
   * What the uploads can say of the objects (`{ StorageClass, CacheControl, … }`), for all files or for each. One for
   * all says `RequestPayer` and `ExpectedBucketOwner` also where objects are listed and deleted.
   */
  readonly input?: FileInput<FileToUpload, UploadInput> | undefined;
  /**
   * `true`: a symbolic link is what it leads to, also outside the directory; one that leads back to where it is, is
   * skipped. Otherwise links are skipped, and reported.
   */
  readonly followSymlinks?: boolean | undefined;
}

/**
 * Uploads all files below a directory, each to the prefix and its path below the directory, with "/" on all
 * systems. It replaces what has such a key, and deletes nothing; `syncFrom` uploads only what differs. Links, and what
 * is no file, are skipped and reported; S3 has no empty directories.
 *
 * A file that fails does not keep the others from being uploaded, unless `onFailure` is `"stop"`. With
 * `{ dryRun: true }` nothing is uploaded, and it resolves to what would be.
 *
 * Calls what `uploadFile` calls.
 *
 * @throws `DirectoryTransferError` when not everything was uploaded, with the `report`; Node's own error when the
 *   directory cannot be read; `TypeError` for options that say nothing, such as `prefix: undefined`
 * @example
 * await bucket.uploadDirectory("site", { prefix: "www", exclude: ["drafts/", "*.tmp"] });
 * const { toTransfer } = await bucket.uploadDirectory("site", { prefix: "www", dryRun: true });
 */
export async function uploadDirectory<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: UploadDirectoryOptions<DryRun> = {},
): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
  return (await run(self, handle, directory, options)) as DryRun extends true
    ? DirectoryPlan
    : DirectoryReport;
}

async function run(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  directory: string | URL,
  options: UploadDirectoryOptions,
): Promise<DirectoryPlan | DirectoryReport> {
  const checked = checkOptions("uploadDirectory", options, ["followSymlinks"]);
  const { followSymlinks = false, input } = options;
  checkBoolean("followSymlinks", followSymlinks);
  const { prefix, filter } = checked;
  const mapping = { directory: localDirectory("uploadDirectory", directory), prefix };
  const { transfer, ...how } = uploadWork(self, handle, "uploadDirectory", input, checked);
  throwIfAborted(checked.abortSignal);
  return withSourceDirectory(mapping.directory, async (root) => {
    const work: DirectoryWork = {
      ...how,
      transfer: transfer(root, followSymlinks),
      steps: ({ abortSignal }) => uploadSteps(mapping, root, { filter, followSymlinks, abortSignal }),
      delete: async () => {},
    };
    return checked.isDry ? planSteps(work, checked) : runSteps(work, checked);
  });
}
