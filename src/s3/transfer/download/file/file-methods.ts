import {
  inputFor,
  type ObjectOrVersion,
  type S3Handle,
  type S3Resource,
} from "../../../object/s3-resource.js";
import { targetOf } from "../../options/transfer-target.js";
import { downloadFileFrom } from "./download-file.js";
import type { DownloadFileOptions, DownloadInput, DownloadResult } from "../download-options.js";

/**
 * Downloads the object to a file. The content is written to a temporary file beside the target, which replaces the target
 * once it is complete and matches the checksum that S3 stores; until then, and if it fails, the target stays as it was.
 * From 8 MiB on, ranges are read concurrently, all from the same object, if that is faster than one stream. It resumes
 * after a dropped connection.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws Node's own error, with the path, if the target cannot be written, before any request; `ObjectChangedError` if
 *   the object was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum;
 *   `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input member that downloads do not accept
 * @example
 * await object.downloadFile("/tmp/a.jpg");
 */
export async function downloadFile(
  self: S3Resource & ObjectOrVersion,
  handle: Pick<S3Handle, "context">,
  path: string | URL,
  input?: DownloadInput,
  options?: DownloadFileOptions,
): Promise<DownloadResult> {
  return downloadFileFrom(targetOf(self, handle), path, inputFor(self, input), options);
}
