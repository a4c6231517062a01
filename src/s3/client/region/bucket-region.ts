import { GetBucketLocationCommand, HeadBucketCommand } from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "../call-options.js";
import { ResourceNotFoundError } from "../../../core/errors/errors.js";
import type { Bucket } from "../../generated/bucket.js";
import { statusOf } from "../../errors/status.js";
import { regionOf } from "./redirect.js";
import type { LoadableHandle } from "../../../core/resource/handle.js";

/** What GetBucketLocation returns for the oldest regions. */
const FIRST_REGION = "us-east-1";
const OLDER_NAMES: Readonly<Record<string, string>> = { EU: "eu-west-1", US: FIRST_REGION };

/**
 * The region of the bucket. Requires no permission for the bucket, because S3 returns the region even if it denies access.
 *
 * Calls HeadBucket, and GetBucketLocation for stores whose response to it has no region.
 *
 * @throws {ResourceNotFoundError} if the bucket does not exist
 */
export async function region(
  self: Pick<Bucket, "name">,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options?: BucketCallOptions,
): Promise<string> {
  try {
    const { BucketRegion: found } = await handle.ask(new HeadBucketCommand({ Bucket: self.name }), options);
    if (found) return found;
  } catch (error) {
    if (handle.isNotFound(error)) throw new ResourceNotFoundError(handle.subject, { cause: error });
    const found = regionOf(error);
    if (found !== undefined) return found;
    // The response to a HEAD has no error code; that of GetBucketLocation does.
    if (statusOf(error) === undefined) throw error;
  }
  return location(self, handle, options);
}

async function location(
  self: Pick<Bucket, "name">,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options: BucketCallOptions | undefined,
): Promise<string> {
  try {
    const output = await handle.ask(new GetBucketLocationCommand({ Bucket: self.name }), options);
    const named: string | undefined = output.LocationConstraint;
    return named ? (OLDER_NAMES[named] ?? named) : FIRST_REGION;
  } catch (error) {
    const found = regionOf(error);
    if (found !== undefined) return found;
    if (handle.isNotFound(error)) throw new ResourceNotFoundError(handle.subject, { cause: error });
    throw error;
  }
}
