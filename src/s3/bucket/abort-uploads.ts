import { batchId } from "../../core/batch/batch-id.js";
import { BATCH_CONCURRENCY, type BatchOptions } from "../../core/call/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import { isRefusal } from "../../core/errors/refusal.js";
import type { BatchFailure } from "../../core/errors/errors.js";
import type { Bucket } from "../generated/bucket.js";
import type { MultipartUpload } from "../generated/multipart-upload.js";
import { concurrently } from "../../core/concurrency/concurrently.js";

/** The members by which AbortMultipartUpload identifies an upload. */
export interface UploadToAbort {
  readonly Key: string;
  readonly UploadId: string;
}

/** The results, by the ids of uploads in a `BatchActionError`. */
export interface AbortedUploads {
  readonly failures: readonly BatchFailure[];
  readonly succeeded: readonly string[];
  /** What ended it early: the error of the listing, or of a call that got no response. */
  readonly ended?: { readonly error: unknown };
}

/**
 * Aborts all multipart uploads of the bucket, one call each, several at a time: S3 has no call for many. Never rejects,
 * so that its caller can report what was aborted.
 */
export async function abortUploads(
  self: Bucket,
  { concurrency = BATCH_CONCURRENCY, ...options }: BatchOptions,
): Promise<AbortedUploads> {
  const ends = new Map<MultipartUpload, string | BatchFailure>();
  const abort = async (upload: MultipartUpload): Promise<void> => {
    const id = batchId(upload.objectKey, upload.id);
    try {
      await upload.abort({}, options);
      ends.set(upload, id);
    } catch (error) {
      // Somebody else has completed or aborted it meanwhile.
      if (errorName(error) === "NoSuchUpload") return;
      const { name: code, message } = error instanceof Error ? error : new Error(String(error));
      ends.set(upload, { id, code, message });
      if (!isRefusal(error)) throw error;
    }
  };
  let uploads: MultipartUpload[] = [];
  let ended: AbortedUploads["ended"];
  try {
    // All are listed before the first is aborted: a listing continues from an upload, which should still exist.
    uploads = await self.multipartUploads.with(options).toArray();
    await concurrently(uploads, concurrency, abort, options.abortSignal);
  } catch (error) {
    ended = { error };
  }
  // In the order of the listing.
  const ordered = uploads.flatMap((upload) => ends.get(upload) ?? []);
  return {
    failures: ordered.filter((end) => typeof end !== "string"),
    succeeded: ordered.filter((end) => typeof end === "string"),
    ...(ended && { ended }),
  };
}
