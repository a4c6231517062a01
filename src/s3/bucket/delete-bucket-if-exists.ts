import { DeleteBucketCommand } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Bucket } from "../generated/bucket.js";

/**
 * Deletes the bucket if it is there, and resolves to whether it was. It must be empty: see `empty()`.
 *
 * Calls [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
 */
export async function deleteIfExists(self: Bucket, options?: CallOptions): Promise<boolean> {
  try {
    await self["retire"](new DeleteBucketCommand({ Bucket: self.name }), options);
    return true;
  } catch (error) {
    if (self["isNotFound"](error)) return false;
    throw error;
  }
}
