import { UPLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { sharedBandwidth } from "../../transfer/request/bandwidth.js";
import { targetIn } from "../../transfer/options/transfer-target.js";
import { uploadFileTo } from "../../transfer/upload/upload-file.js";
import type { UploadInput } from "../../transfer/upload/upload-options.js";
import type { Bucket } from "../../generated/bucket.js";
import type { CheckedOptions } from "../directory-options.js";
import type { DirectoryWork } from "./directory-work.js";
import { type FileInput, inputsOf } from "../local/file-input.js";
import { weightOf } from "./weight.js";

/** A file that is about to be uploaded. */
export interface FileToUpload {
  readonly path: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** How files are uploaded to the bucket. */
export function uploadWork(
  self: Bucket,
  method: string,
  input: FileInput<FileToUpload, UploadInput> | undefined,
  { config, resolved }: CheckedOptions,
): Pick<DirectoryWork, "action" | "weight" | "transfer"> {
  const inputOf = inputsOf(method, input, UPLOAD_ARGUMENTS);
  const shared = sharedBandwidth(config);
  return {
    action: `${self.toString()}.${method}`,
    weight: (size) => weightOf(size, resolved),
    async transfer({ file }, options, onBytes) {
      const { path, key, size } = file;
      const result = await uploadFileTo(targetIn(self, key), path, inputOf({ path, key, size }), {
        ...options,
        config: shared,
        onProgress: ({ transferredBytes }) => onBytes(transferredBytes),
      });
      return result.size;
    },
  };
}
