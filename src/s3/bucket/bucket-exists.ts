import type { BucketCallOptions } from "../client/call-options.js";
import type { Bucket } from "../generated/bucket.js";
import { orUnknown } from "../object/existence.js";
import { headBucket } from "./head-bucket.js";
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
