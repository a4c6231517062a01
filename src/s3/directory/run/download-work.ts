import { lutimes } from "node:fs/promises";
import type { Bucket } from "../../generated/bucket.js";
import { DOWNLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { sharedBandwidth } from "../../transfer/request/bandwidth.js";
import { downloadFileIn } from "../../transfer/download/file/download-file.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import { targetIn } from "../../transfer/options/transfer-target.js";
import type { CheckedOptions } from "../directory-options.js";
import type { DirectoryWork, TransferOutcome } from "./directory-work.js";
import { type FileInput, inputsOf } from "../local/file-input.js";
import { segmentsOf } from "../local/key-path.js";
import { inPlace, type Place } from "../local/place.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { weightOf } from "./weight.js";

/** An object that is about to be downloaded. */
export interface FileToDownload {
  readonly key: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** How objects are downloaded from the bucket. */
export function downloadWork(
  self: Bucket,
  method: string,
  input: FileInput<FileToDownload, DownloadInput> | undefined,
  { config, resolved }: CheckedOptions,
): Pick<DirectoryWork, "action" | "weight"> & {
  readonly transfer: (root: HeldDirectory) => DirectoryWork["transfer"];
} {
  const inputOf = inputsOf(method, input, DOWNLOAD_ARGUMENTS);
  const shared = sharedBandwidth(config);
  return {
    action: `${self.toString()}.${method}`,
    weight: (size) => weightOf(size, resolved),
    transfer: (root) => async (step, options, onBytes) => {
      const { key, path, size } = step.file;
      return inPlace(root, segmentsOf(step.relative), { makes: true }, async (place) => {
        const result = await downloadFileIn(targetIn(self, key), place, inputOf({ key, path, size }), {
          ...options,
          config: shared,
          onProgress: ({ transferredBytes }) => onBytes(transferredBytes),
        });
        return { size: result.size, ...(await setTime(place, result.lastModified ?? step.modified)) };
      });
    },
  };
}

/** The next sync finds the file as old as the object is. */
async function setTime(
  { directory, name }: Place,
  modified: Date | undefined,
): Promise<Pick<TransferOutcome, "warning">> {
  try {
    if (modified) await lutimes(directory.at(name), new Date(), modified);
    return {};
  } catch (error) {
    return { warning: directory.known(error) };
  }
}
