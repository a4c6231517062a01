import { type Bucket as BucketShape, ListBucketsCommand } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { statusOf } from "../errors/status.js";
import type { Bucket } from "../generated/bucket.js";
import { headBucket } from "./bucket-exists.js";
import type { LoadableHandle, ResourceHandle } from "../../core/resource/handle.js";

/**
 * The bucket's entry in ListBuckets, which has the creation date, as in boto3. A bucket that exists but is not listed
 * (another account's, or without the permission to list) has only its name.
 */
export async function findBucket(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound">,
  given: BucketCallOptions,
): Promise<BucketShape | undefined> {
  const { ExpectedBucketOwner: owner, ...options } = given;
  // ListBuckets does not accept an expected owner.
  if (owner !== undefined && !(await headBucket(self, handle, given))) return undefined;
  const listed = await listedBucket(self, handle, options);
  if (listed) return listed;
  return (await hasBucket(self, handle, options)) ? { Name: self.name } : undefined;
}

async function listedBucket(
  self: Bucket,
  handle: Pick<ResourceHandle, "ask">,
  options: CallOptions,
): Promise<BucketShape | undefined> {
  let token: string | undefined;
  do {
    const input = { Prefix: self.name, ...(token !== undefined && { ContinuationToken: token }) };
    try {
      const output = await handle.ask(new ListBucketsCommand(input), options);
      const found = output.Buckets?.find(({ Name: name }) => name === self.name);
      if (found) return found;
      if (output.ContinuationToken === token) return undefined;
      token = output.ContinuationToken;
    } catch (error) {
      if (errorName(error) === "AccessDenied") return undefined;
      throw error;
    }
  } while (token);
  return undefined;
}

/** A bucket exists even if access to it is denied. */
async function hasBucket(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound">,
  options: CallOptions,
): Promise<boolean> {
  try {
    return await headBucket(self, handle, options);
  } catch (error) {
    if (statusOf(error) === 403) return true;
    throw error;
  }
}
