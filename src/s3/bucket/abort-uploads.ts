import { batchId } from "../../core/batch/batch-id.js";
import { BATCH_CONCURRENCY, type BatchOptions } from "../../core/call/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import { isRefusal } from "../../core/errors/refusal.js";
import type { BatchFailure } from "../../core/errors/errors.js";
import type { Bucket } from "../generated/bucket.js";
import type { MultipartUpload } from "../generated/multipart-upload.js";
import { concurrently } from "../../core/concurrency/concurrently.js";

/** A multipart upload, as AbortMultipartUpload names it. */
export interface UploadToAbort {
  readonly Key: string;
  readonly UploadId: string;
}

/** What came of it, by what names an upload in a `BatchActionError`. */
export interface AbortedUploads {
  readonly failures: readonly BatchFailure[];
  readonly succeeded: readonly string[];
}

/** Aborts all of the bucket's multipart uploads, one call each, some at a time: S3 has none for many. */
export async function abortUploads(
  self: Bucket,
  { concurrency = BATCH_CONCURRENCY, ...options }: BatchOptions,
): Promise<AbortedUploads> {
  // All are listed before the first is gone: a listing goes on from an upload, which had better be there.
  const uploads = await self.multipartUploads.with(options).toArray();
  const ends = new Map<MultipartUpload, string | BatchFailure>();
  const abort = async (upload: MultipartUpload): Promise<void> => {
    const id = batchId(upload.objectKey, upload.id);
    try {
      await upload.abort({}, options);
      ends.set(upload, id);
    } catch (error) {
      // Somebody else completed or aborted it in the meantime.
      if (errorName(error) === "NoSuchUpload") return;
      if (!isRefusal(error)) throw error;
      ends.set(upload, { id, code: error.name, message: error.message });
    }
  };
  await concurrently(uploads, concurrency, abort, options.abortSignal);
  // In the order of the listing.
  const ordered = uploads.flatMap((upload) => ends.get(upload) ?? []);
  return {
    failures: ordered.filter((end) => typeof end !== "string"),
    succeeded: ordered.filter((end) => typeof end === "string"),
  };
}
