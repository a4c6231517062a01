import type { Writable } from "node:stream";
import {
  inputFor,
  type ObjectOrVersion,
  type S3Handle,
  type S3Resource,
} from "../../../object/s3-resource.js";
import { targetOf } from "../../options/transfer-target.js";
import type { DownloadInput, DownloadResult, DownloadStreamOptions } from "../download-options.js";
import { downloadInto } from "./download-stream.js";
import type { WebWritable } from "./stream-sink.js";

/**
 * Downloads the object into a Node or web stream, in order. The stream is ended after everything was written and matched
 * the checksum that S3 stores, and destroyed on an error, as by `pipeline`, so that an incomplete object is not taken for
 * the whole; `{ end: false }` leaves both to the caller. From 8 MiB on, parts are read ahead, at most ten of them in
 * memory, if that is faster than one stream. It resumes after a dropped connection.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws the error of the stream; `ObjectChangedError` if the object was replaced meanwhile; `ChecksumMismatchError` if
 *   the content does not have its checksum; `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input
 *   member that downloads do not accept
 * @example
 * await object.download(createGunzip());
 */
export async function download(
  self: S3Resource & ObjectOrVersion,
  handle: Pick<S3Handle, "context">,
  stream: Writable | WebWritable,
  input?: DownloadInput,
  options?: DownloadStreamOptions,
): Promise<DownloadResult> {
  return downloadInto(targetOf(self, handle), stream, inputFor(self, input), options);
}
