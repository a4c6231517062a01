import { batchId } from "../../../core/batch-id.js";
import type { CallOptions } from "../../../core/call-options.js";
import { errorName } from "../../../core/error-guards.js";
import type { BatchFailure } from "../../../core/errors.js";
import type { Bucket } from "../../generated/bucket.js";
import { isRefusal } from "../delete/refusal.js";

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

/** Aborts all of the bucket's multipart uploads, one call each: S3 has none for many. */
export async function abortUploads(self: Bucket, options: CallOptions): Promise<AbortedUploads> {
  const failures: BatchFailure[] = [];
  const succeeded: string[] = [];
  // All are listed before the first is gone: a listing goes on from an upload, which had better be there.
  for (const upload of await self.multipartUploads.with(options).toArray()) {
    const id = batchId(upload.objectKey, upload.id);
    try {
      await upload.abort({}, options);
      succeeded.push(id);
    } catch (error) {
      // Somebody else completed or aborted it in the meantime.
      if (errorName(error) === "NoSuchUpload") continue;
      if (!isRefusal(error)) throw error;
      failures.push({ id, code: error.name, message: error.message });
    }
  }
  return { failures, succeeded };
}
