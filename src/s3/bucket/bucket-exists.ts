import { HeadBucketCommand } from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "../client/call-options.js";
import type { Bucket } from "../generated/bucket.js";
import { orUnknown } from "../object/existence.js";
import type { LoadableHandle } from "../../core/resource/handle.js";

const RIGHTS =
  "It may belong to another account, as bucket names are global; or s3:ListBucket, or valid credentials, are missing.";

/**
 * Whether the bucket exists, by HeadBucket.
 *
 * @throws {ExistenceUnknownError} if S3 does not reveal it
 */
export async function bucketExists(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options: BucketCallOptions,
): Promise<boolean> {
  try {
    return await headBucket(self, handle, options);
  } catch (error) {
    throw orUnknown(handle, error, RIGHTS);
  }
}

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
