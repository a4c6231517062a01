import type { HeldDirectory } from "../../local/held-directory.js";
import type { HasKey, S3Handle, S3Resource } from "../../object/s3-resource.js";
import { targetOf } from "../options/transfer-target.js";
import { fileSource, pathOf } from "../source/file-source.js";
import { mediaTypeOf } from "./media-type.js";
import { checkUpload, runUpload } from "./run-upload.js";
import type { UploadInput, UploadOptions, UploadResult } from "./upload-options.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { type OpenFile, openFile, openFileIn } from "../../local/open-file.js";

/**
 * Uploads a file: below 8 MiB by one PutObject, otherwise in parts, ten at a time, each verified by its CRC32. A failed
 * upload leaves nothing behind. The default `ContentType` is derived from the file name. `IfNoneMatch: "*"` writes the
 * object only if it does not exist.
 *
 * Calls PutObject, or CreateMultipartUpload, UploadPart and CompleteMultipartUpload.
 *
 * @throws Node's own error, with the path, if the file cannot be read; `SourceChangedError` if it was modified meanwhile;
 *   `TypeError` for an input member that uploads do not accept; `UploadNotAbortedError` if the upload failed and its
 *   parts could not be removed
 * @example
 * await bucket.object("a.jpg").uploadFile("/tmp/a.jpg", { CacheControl: "max-age=3600" });
 */
export async function uploadFile(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "context" | "invalidate">,
  path: string | URL,
  input?: UploadInput,
  options?: UploadOptions,
): Promise<UploadResult> {
  return uploadFileTo(targetOf(self, handle), path, input, options).finally(() => handle.invalidate());
}

export async function uploadFileTo(
  target: ObjectTarget,
  path: string | URL,
  input: UploadInput = {},
  options: UploadOptions = {},
): Promise<UploadResult> {
  checkUpload("uploadFile", target, input, options);
  return uploadOpened(target, await openFile(pathOf(path)), input, options);
}

/** Uploads a file in a held directory. A symbolic link in its place is not followed. */
export async function uploadFileIn(
  target: ObjectTarget,
  { directory, name }: { readonly directory: HeldDirectory; readonly name: string },
  input: UploadInput = {},
  options: UploadOptions = {},
): Promise<UploadResult> {
  checkUpload("uploadFile", target, input, options);
  return uploadOpened(target, await openFileIn(directory, name), input, options);
}

async function uploadOpened(
  target: ObjectTarget,
  file: OpenFile,
  input: UploadInput,
  options: UploadOptions,
): Promise<UploadResult> {
  const isGuessed = options.resume === undefined && !Object.hasOwn(input, "ContentType");
  const type = isGuessed ? mediaTypeOf(file.path) : undefined;
  return runUpload(
    target,
    fileSource(file),
    { ...(type !== undefined && { ContentType: type }), ...input },
    options,
  );
}
