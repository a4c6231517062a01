import type { S3Client } from "@aws-sdk/client-s3";
import type { HasKey, HasVersion, S3Resource } from "../../../object/s3-resource.js";
import { targetIn, targetOf, type TransferTarget } from "../../options/transfer-target.js";
import { downloadFileFrom } from "./download-file.js";
import type { DownloadFileOptions, DownloadInput, DownloadResult } from "../download-options.js";
import type { ResourceHandle } from "../../../../core/resource/handle.js";

/**
 * Downloads the object to a file. What comes goes to a temporary file beside the target, which takes the target's
 * place once all of it is there and has the checksum that S3 told; until then, and whenever it fails, the target
 * stays as it was. An object of 8 MiB or more is read in ranges at the same time, all of the same version of it,
 * where that is faster than one stream. After a dropped connection it goes on where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws Node's own error, with the path, for a target that cannot be written, before anything is asked for;
 *   `ObjectChangedError` when the object was replaced meanwhile; `ChecksumMismatchError` when other bytes came;
 *   `BodyInterruptedError` when the rest cannot be had; `TypeError` for an input that downloads do not take
 * @example
 * await bucket.object("a.jpg").downloadFile("/tmp/a.jpg");
 */
export async function downloadFile(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  path: string | URL,
  input?: DownloadInput,
  options?: DownloadFileOptions,
): Promise<DownloadResult> {
  return downloadFileFrom(targetOf(self, handle), path, input, options);
}

/**
 * Downloads an object of the bucket to a file: `bucket.object(key).downloadFile(path)`, which says more of it.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @example
 * await bucket.downloadFile("images/a.jpg", "/tmp/a.jpg");
 */
export async function downloadFileOfBucket(
  self: S3Resource & { readonly name: string },
  handle: Pick<ResourceHandle<S3Client>, "context">,
  key: string,
  path: string | URL,
  input?: DownloadInput,
  options?: DownloadFileOptions,
): Promise<DownloadResult> {
  return downloadFileFrom(targetIn(self, handle, key), path, input, options);
}

/**
 * Downloads the version to a file, as `object.downloadFile(path)` does the object, which says more of it.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @example
 * await object.version("3HL4").downloadFile("/tmp/a.jpg");
 */
export async function downloadVersionFile(
  self: S3Resource & HasVersion,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  path: string | URL,
  input?: Omit<DownloadInput, "VersionId">,
  options?: DownloadFileOptions,
): Promise<DownloadResult> {
  return downloadFileFrom(versionTarget(self, handle), path, { ...input, VersionId: self.id }, options);
}

/** Where a version is moved from. */
export function versionTarget(
  self: S3Resource & HasVersion,
  handle: Pick<ResourceHandle<S3Client>, "context">,
): TransferTarget {
  return {
    context: handle.context,
    bucket: self.bucketName,
    key: self.objectKey,
    name: self.toString(),
  };
}
