import { checkBoolean } from "../../../core/text/argument-checks.js";
import type { Bucket } from "../../generated/bucket.js";
import { HeldDirectory } from "../../local/held-directory.js";
import { UPLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { uploadFileIn, uploadFileTo } from "../../transfer/upload/upload-file.js";
import type { UploadInput } from "../../transfer/upload/upload-options.js";
import { segmentsOf } from "../local/key-path.js";
import { inPlace } from "../local/place.js";
import { DirectoryTransfer } from "../options/directory-transfer.js";
import type { SyncOptions } from "../options/directory-options.js";
import type { DirectoryOutcome } from "../plan/directory-plan.js";
import { NOTHING } from "../plan/merge.js";
import { uploadSteps } from "../plan/upload-steps.js";
import { deleteObjects } from "../remote/delete-objects.js";
import type { DirectoryActions } from "../run/directory-work.js";
import type { UploadDirectoryOptions } from "./upload-directory.js";
import type { S3Handle } from "../../object/s3-resource.js";

/** Uploads a directory; `syncFrom` uploads only what differs, and may delete. */
export async function runUpload<DryRun extends boolean>(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  method: "uploadDirectory" | "syncFrom",
  directory: string | URL,
  options: UploadDirectoryOptions<DryRun> & SyncOptions,
): Promise<DirectoryOutcome<DryRun>> {
  const call = { method, self, handle, directory, options, own: "followSymlinks", allowed: UPLOAD_ARGUMENTS };
  const transfer = new DirectoryTransfer<UploadInput>(call);
  const { followSymlinks = false } = options;
  checkBoolean("followSymlinks", followSymlinks);
  if (options.delete && options.prefix === undefined) {
    throw new TypeError(
      'syncFrom deletes nothing without a prefix. Pass one, or prefix: "" for the whole bucket.',
    );
  }
  const root = await HeldDirectory.open(transfer.mapping.directory);
  try {
    const context = transfer.context("local", 1000, root, followSymlinks);
    return await transfer.run<DryRun>(
      (callOptions) => {
        const { abortSignal } = callOptions;
        const objects = context.sync ? transfer.objects(callOptions) : NOTHING;
        return uploadSteps(context, root, { followSymlinks, abortSignal }, objects);
      },
      {
        transfer: uploadFrom(transfer, root, followSymlinks),
        delete: (...batch) => deleteObjects(handle.context, self.name, transfer.options.headers, ...batch),
      },
    );
  } finally {
    await root.close();
  }
}

function uploadFrom(
  transfer: DirectoryTransfer<UploadInput>,
  root: HeldDirectory,
  followSymlinks: boolean,
): DirectoryActions["transfer"] {
  return async ({ file: { path, key, size }, relative }, callOptions, onBytes) => {
    const [target, input] = [transfer.target(key), await transfer.inputOf({ path, key, size })];
    const options = transfer.optionsOf(callOptions, onBytes);
    const result = followSymlinks
      ? await uploadFileTo(target, path, input, options)
      : await inPlace(root, segmentsOf(relative), { create: false }, (place) =>
          uploadFileIn(target, place, input, options),
        );
    return { size: result.size };
  };
}
