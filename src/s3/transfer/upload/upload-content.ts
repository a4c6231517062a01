import type { Readable } from "node:stream";
import { type ObjectContent, payloadOf } from "../../object/body/payload.js";
import type { HasKey, S3Handle, S3Resource } from "../../object/s3-resource.js";
import { targetOf } from "../options/transfer-target.js";
import { bytesSource } from "../source/bytes-source.js";
import { checkUpload, runUpload } from "./run-upload.js";
import { streamSource } from "../source/stream-source.js";
import type { UploadInput, UploadOptions, UploadResult } from "./upload-options.js";
import type { UploadSource } from "../source/upload-source.js";

/** The content that `upload` accepts. Text is excluded, since it could be meant as a path. */
export type UploadContent = Exclude<ObjectContent, string>;

/**
 * Uploads a Node or web stream, an async iterable, bytes or a Blob: below 8 MiB by one PutObject, otherwise in parts, ten
 * at a time, each verified by its CRC32. A stream may have any length, and only the parts in flight are held in memory;
 * if a `ContentLength` is given, the stream must have that length. A failed upload leaves nothing behind.
 *
 * Calls PutObject, or CreateMultipartUpload, UploadPart and CompleteMultipartUpload.
 *
 * @throws the error of the stream; `RangeError` if the stream does not have the given length; `TypeError` for a chunk that
 *   is neither bytes nor text, and for an input member that uploads do not accept; `UploadNotAbortedError` if the upload
 *   failed and its parts could not be removed
 * @example
 * await bucket.object("dump.gz").upload(process.stdin, { ContentType: "application/gzip" });
 */
export async function upload(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "context" | "invalidate">,
  content: UploadContent,
  input: UploadInput = {},
  options: UploadOptions = {},
): Promise<UploadResult> {
  const target = targetOf(self, handle);
  try {
    checkUpload("upload", target, input, options);
    const source = sourceOf(content, input.ContentLength ?? input.MpuObjectSize);
    return await runUpload(target, source, input, options);
  } finally {
    handle.invalidate();
  }
}

function sourceOf(content: unknown, length: number | undefined): UploadSource {
  if (typeof content === "string") {
    throw new TypeError(
      "upload does not accept text, which could be a path: pass the path to uploadFile(), or the bytes to upload(), as " +
        "Buffer.from(text).",
    );
  }
  const { errored, readableEnded, destroyed } = (content ?? {}) as Partial<Readable>;
  // As if it had failed only now.
  if (errored) throw errored;
  if (readableEnded === true || destroyed === true) {
    throw new TypeError("The stream to upload was already read or destroyed.");
  }
  const payload = payloadOf(content as UploadContent, "bytes, a Blob or a stream");
  if (payload.kind === "bytes") return bytesSource(payload.bytes);
  return streamSource(payload.chunks, payload.length ?? length, payload.type);
}
