import { HeadBucketCommand } from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "../client/call-options.js";
import type { Bucket } from "../generated/bucket.js";
import type { LoadableHandle } from "../../core/resource/handle.js";

/**
 * Whether the bucket exists, by HeadBucket, which includes buckets of other accounts, unlike ListBuckets.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export async function headBucket(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound">,
  options: BucketCallOptions,
): Promise<boolean> {
  try {
    await handle.ask(new HeadBucketCommand({ Bucket: self.name }), options);
    return true;
  } catch (error) {
    if (handle.isNotFound(error)) return false;
    throw error;
  }
}
