import { lutimes } from "node:fs/promises";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Bucket } from "../../generated/bucket.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import { downloadFileIn } from "../../transfer/download/file/download-file.js";
import { DOWNLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { deleteFile } from "../local/delete-file.js";
import { segmentsOf } from "../local/key-path.js";
import { PathReservations } from "../local/path-reservations.js";
import { inPlace, type Place } from "../local/place.js";
import { refuseRoot, withTargetDirectory } from "../local/target-directory.js";
import { walk } from "../local/walk/walk.js";
import { DirectoryTransfer } from "../options/directory-transfer.js";
import type { SyncOptions } from "../options/directory-options.js";
import type { DirectoryOutcome } from "../plan/directory-plan.js";
import { downloadSteps } from "../plan/download-steps.js";
import { NOTHING } from "../plan/merge.js";
import type { TransferStep } from "../plan/steps.js";
import {
  archivedReason,
  type ArchiveOptions,
  checkRestore,
  isArchivedError,
  skippedOrRestored,
} from "../remote/archive.js";
import type { DirectoryActions } from "../run/directory-work.js";
import type { DownloadDirectoryOptions } from "./download-directory.js";
import type { S3Handle } from "../../object/s3-resource.js";

type OptionsOf = (step: TransferStep, options: CallOptions) => Promise<ArchiveOptions>;

/** Downloads a folder of the bucket; `syncTo` downloads only what differs, and may delete. */
export async function runDownload<DryRun extends boolean>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  method: "downloadDirectory" | "syncTo",
  directory: string | URL,
  options: DownloadDirectoryOptions<DryRun> & SyncOptions,
): Promise<DirectoryOutcome<DryRun>> {
  const call = { method, self, handle, directory, options, own: "restore", allowed: DOWNLOAD_ARGUMENTS };
  const transfer = new DirectoryTransfer<DownloadInput>(call);
  checkRestore(options.restore);
  const { isDry, filter } = transfer.options;
  if (options.delete) refuseRoot(transfer.mapping.directory);
  const archiveOptions: OptionsOf = async ({ file: { key, path, size } }, callOptions) => ({
    target: transfer.target(key),
    input: await transfer.inputOf({ key, path, size }),
    restore: isDry ? undefined : options.restore,
    ...callOptions,
  });
  return withTargetDirectory(transfer.mapping.directory, isDry, async ({ root, fileSystem }) => {
    const { folding, timeStep, warnings } = fileSystem;
    const context = {
      ...transfer.context("remote", timeStep, root, false),
      reservations: new PathReservations(folding),
      planned: isDry ? root : undefined,
      archivedReason: async (step: TransferStep, callOptions: CallOptions) =>
        archivedReason(step.storageClass, await archiveOptions(step, callOptions)),
    };
    return transfer.run<DryRun>(
      (callOptions) => {
        const { abortSignal } = callOptions;
        // Links are not followed: what is below one is elsewhere.
        const walkOptions = { filter, abortSignal, isSorted: true, followSymlinks: false };
        const entries = context.sync && root ? walk(root, walkOptions) : NOTHING;
        return downloadSteps(context, transfer.objects(callOptions), entries);
      },
      root && { warnings, transfer: downloadTo(transfer, root, archiveOptions), delete: deleteFrom(root) },
    );
  });
}

function downloadTo(
  transfer: DirectoryTransfer<DownloadInput>,
  root: HeldDirectory,
  archiveOptions: OptionsOf,
): DirectoryActions["transfer"] {
  return async (step, callOptions, onBytes) => {
    const { key, path, size } = step.file;
    const input = await transfer.inputOf({ key, path, size });
    // A listing without both has omitted the size.
    const known = size === 0 && step.eTag === undefined ? undefined : { size, eTag: step.eTag };
    const options = transfer.optionsOf(callOptions, onBytes);
    try {
      return await inPlace(root, segmentsOf(step.relative), { create: true }, async (place) => {
        const result = await downloadFileIn({ ...transfer.target(key), known }, place, input, options);
        return { size: result.size, ...(await setTime(place, result.lastModified ?? step.modified)) };
      });
    } catch (error) {
      if (!isArchivedError(error)) throw error;
      const storageClass = error.StorageClass ?? step.storageClass;
      return { skipped: await skippedOrRestored(storageClass, await archiveOptions(step, callOptions)) };
    }
  };
}

/** Sets the file's modification time to the object's, so that the next sync finds no difference. */
async function setTime(
  { directory, name }: Place,
  modified: Date | undefined,
): Promise<{ readonly warning?: unknown }> {
  try {
    if (modified) await lutimes(directory.at(name), new Date(), modified);
    return {};
  } catch (error) {
    return { warning: directory.known(error) };
  }
}

function deleteFrom(root: HeldDirectory): DirectoryActions["delete"] {
  return async (deletions, { abortSignal }, onDeleted) => {
    for (const deletion of deletions) {
      try {
        onDeleted(deletion, !abortSignal?.aborted && (await deleteFile(root, deletion)));
      } catch (error) {
        onDeleted(deletion, { error });
      }
    }
  };
}
