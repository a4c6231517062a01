import type { S3Client } from "@aws-sdk/client-s3";
import { UPLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { sharedBandwidth } from "../../transfer/request/bandwidth.js";
import { targetIn } from "../../transfer/options/transfer-target.js";
import { uploadFileIn, uploadFileTo } from "../../transfer/upload/upload-file.js";
import type { UploadInput, UploadResult } from "../../transfer/upload/upload-options.js";
import type { Bucket } from "../../generated/bucket.js";
import type { CheckedOptions } from "../directory-options.js";
import type { DirectoryWork } from "./directory-work.js";
import { type FileInput, inputsOf } from "../local/file-input.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { TransferProgress } from "../../transfer/options/transfer-progress.js";
import { segmentsOf } from "../local/key-path.js";
import { inPlace, type Place } from "../local/place.js";
import type { Comparison } from "../plan/compare.js";
import { contentComparison } from "./content-comparison.js";
import { requestCost } from "./request-cost.js";
import type { ResourceHandle } from "../../../core/resource/handle.js";

/** A file that is about to be uploaded. */
export interface FileToUpload {
  readonly path: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** How files are uploaded, but from where. */
export interface UploadWork extends Pick<DirectoryWork, "action" | "cost"> {
  readonly transfer: (root: HeldDirectory, followSymlinks: boolean) => DirectoryWork["transfer"];
  readonly hasSameContent: (root: HeldDirectory, followSymlinks: boolean) => Comparison["hasSameContent"];
}

/** How files are uploaded to the bucket. */
export function uploadWork(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  method: string,
  input: FileInput<FileToUpload, UploadInput> | undefined,
  { config, resolved }: CheckedOptions,
): UploadWork {
  const inputOf = inputsOf(method, input, UPLOAD_ARGUMENTS);
  const shared = sharedBandwidth(config);
  return {
    action: `${self.toString()}.${method}`,
    cost: (size) => requestCost(size, resolved),
    transfer: (root, followSymlinks) => async (step, callOptions, onBytes) => {
      const { path, key, size } = step.file;
      const [target, given] = [targetIn(self, handle, key), await inputOf({ path, key, size })];
      const options = {
        ...callOptions,
        config: shared,
        onProgress: ({ transferredBytes }: TransferProgress) => onBytes(transferredBytes),
      };
      const upload = (place: Place): Promise<UploadResult> => uploadFileIn(target, place, given, options);
      const result = followSymlinks
        ? await uploadFileTo(target, path, given, options)
        : await inPlace(root, segmentsOf(step.relative), { makes: false }, upload);
      return { size: result.size };
    },
    hasSameContent: (root, followSymlinks) =>
      contentComparison({
        targetOf: (key) => targetIn(self, handle, key),
        root,
        followSymlinks,
        inputOf,
        config: shared,
      }),
  };
}
