import type { S3Client } from "@aws-sdk/client-s3";
import type { Writable } from "node:stream";
import type { HasKey, HasVersion, S3Resource } from "../../../object/s3-resource.js";
import { targetIn, targetOf } from "../../options/transfer-target.js";
import type { DownloadInput, DownloadResult, DownloadStreamOptions } from "../download-options.js";
import { downloadInto } from "./download-stream.js";
import { versionTarget } from "../file/file-methods.js";
import type { WebWritable } from "./stream-sink.js";
import type { ResourceHandle } from "../../../../core/resource/handle.js";

/**
 * Downloads the object into a stream of Node or of the web, in order. The stream is ended once all of it was written and
 * has the checksum that S3 told, and destroyed when that cannot be, as `pipeline` does, so that whoever reads it cannot
 * take a part for the whole; `{ end: false }` leaves both to the caller. Parts of an object of 8 MiB or more are
 * fetched ahead, at most ten of them in memory, where that is faster than one stream. After a dropped connection it
 * goes on where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws what the stream fails with; `ObjectChangedError` when the object was replaced meanwhile;
 *   `ChecksumMismatchError` when other bytes came; `BodyInterruptedError` when the rest cannot be had; `TypeError`
 *   for an input that downloads do not take
 * @example
 * await bucket.object("log.gz").download(createGunzip());
 */
export async function download(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  stream: Writable | WebWritable,
  input?: DownloadInput,
  options?: DownloadStreamOptions,
): Promise<DownloadResult> {
  return downloadInto(targetOf(self, handle), stream, input, options);
}

/**
 * Downloads an object of the bucket into a stream: `bucket.object(key).download(stream)`, which says more of it.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @example
 * await bucket.download("log.txt", process.stdout);
 */
export async function downloadOfBucket(
  self: S3Resource & { readonly name: string },
  handle: Pick<ResourceHandle<S3Client>, "context">,
  key: string,
  stream: Writable | WebWritable,
  input?: DownloadInput,
  options?: DownloadStreamOptions,
): Promise<DownloadResult> {
  return downloadInto(targetIn(self, handle, key), stream, input, options);
}

/**
 * Downloads the version into a stream, as `object.download(stream)` does the object, which says more of it.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @example
 * await object.version("3HL4").download(process.stdout);
 */
export async function downloadVersion(
  self: S3Resource & HasVersion,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  stream: Writable | WebWritable,
  input?: Omit<DownloadInput, "VersionId">,
  options?: DownloadStreamOptions,
): Promise<DownloadResult> {
  return downloadInto(versionTarget(self, handle), stream, { ...input, VersionId: self.id }, options);
}
