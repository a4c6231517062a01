import type { S3Client } from "@aws-sdk/client-s3";
import { lutimes } from "node:fs/promises";
import type { RestoreRequest } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Bucket } from "../../generated/bucket.js";
import { DOWNLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { sharedBandwidth } from "../../transfer/request/bandwidth.js";
import { downloadFileIn } from "../../transfer/download/file/download-file.js";
import type { DownloadInput, DownloadOptions } from "../../transfer/download/download-options.js";
import { targetIn } from "../../transfer/options/transfer-target.js";
import type { CheckedOptions } from "../directory-options.js";
import type { DirectoryWork } from "./directory-work.js";
import { type FileInput, inputsOf } from "../local/file-input.js";
import { segmentsOf } from "../local/key-path.js";
import { inPlace, type Place } from "../local/place.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { Comparison } from "../plan/compare.js";
import type { SyncContext } from "../plan/download-steps.js";
import type { TransferStep } from "../plan/steps.js";
import {
  archivedReason,
  type ArchiveOptions,
  checkRestore,
  isArchivedError,
  skippedOrRestored,
} from "../remote/archive.js";
import { contentComparison } from "./content-comparison.js";
import { requestCost } from "./request-cost.js";
import type { ResourceHandle } from "../../../core/resource/handle.js";

/** An object that is about to be downloaded. */
export interface FileToDownload {
  readonly key: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What a caller can say of downloads. */
export interface DownloadWorkOptions {
  readonly input?: FileInput<FileToDownload, DownloadInput> | undefined;
  readonly restore?: RestoreRequest | undefined;
}

/** How objects are downloaded, but to where. */
export interface DownloadWork extends Pick<DirectoryWork, "action" | "cost"> {
  readonly transfer: (root: HeldDirectory) => DirectoryWork["transfer"];
  readonly archivedReason: SyncContext["archivedReason"];
  readonly hasSameContent: (root: HeldDirectory) => Comparison["hasSameContent"];
}

/** How objects are downloaded from the bucket. */
export function downloadWork(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  method: string,
  { input, restore }: DownloadWorkOptions,
  { config, resolved, isDry }: CheckedOptions,
): DownloadWork {
  checkRestore(restore);
  const inputOf = inputsOf(method, input, DOWNLOAD_ARGUMENTS);
  const shared = sharedBandwidth(config);
  const archiveOptions = async (
    { file: { key, path, size } }: TransferStep,
    options: CallOptions,
  ): Promise<ArchiveOptions> => ({
    target: targetIn(self, handle, key),
    input: await inputOf({ key, path, size }),
    restore: isDry ? undefined : restore,
    ...options,
  });
  return {
    action: `${self.toString()}.${method}`,
    cost: (size) => requestCost(size, resolved),
    transfer: (root) => async (step, options, onBytes) => {
      const { key, path, size } = step.file;
      const given = await inputOf({ key, path, size });
      const settings: DownloadOptions = {
        ...options,
        config: shared,
        onProgress: ({ transferredBytes }) => onBytes(transferredBytes),
      };
      try {
        return await inPlace(root, segmentsOf(step.relative), { makes: true }, async (place) => {
          const result = await downloadFileIn(targetIn(self, handle, key), place, given, settings);
          return { size: result.size, ...(await setTime(place, result.lastModified ?? step.modified)) };
        });
      } catch (error) {
        if (!isArchivedError(error)) throw error;
        const storageClass = error.StorageClass ?? step.storageClass;
        return { skipped: await skippedOrRestored(storageClass, await archiveOptions(step, options)) };
      }
    },
    archivedReason: async (step, options) =>
      archivedReason(step.storageClass, await archiveOptions(step, options)),
    hasSameContent: (root) =>
      contentComparison({
        targetOf: (key) => targetIn(self, handle, key),
        root,
        followSymlinks: false,
        inputOf,
        config: shared,
      }),
  };
}

/** The next sync finds the file as old as the object is. */
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
