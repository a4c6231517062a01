import { GetBucketLocationCommand, HeadBucketCommand } from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "./call-options.js";
import { ResourceNotFoundError } from "../../core/errors/errors.js";
import type { Bucket } from "../generated/bucket.js";
import { statusOf } from "../errors/status.js";
import { toldRegion } from "./redirect.js";
import type { LoadableHandle } from "../../core/resource/handle.js";

/** What GetBucketLocation says of the regions that are older than it. */
const FIRST_REGION = "us-east-1";
const OLDER_NAMES: Readonly<Record<string, string>> = { EU: "eu-west-1", US: FIRST_REGION };

/**
 * The region that the bucket is in. It takes no rights but to call S3 at all: S3 tells the region also with a
 * refusal.
 *
 * Calls [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html), and for stores that do
 * not tell it there
 * [GetBucketLocation](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html).
 *
 * @throws {ResourceNotFoundError} when there is no such bucket
 */
export async function region(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options?: BucketCallOptions,
): Promise<string> {
  try {
    const { BucketRegion: told } = await handle.ask(new HeadBucketCommand({ Bucket: self.name }), options);
    if (told) return told;
  } catch (error) {
    if (handle.isNotFound(error)) throw new ResourceNotFoundError(handle.subject, { cause: error });
    const told = toldRegion(error);
    if (told !== undefined) return told;
    // The answer to a HEAD does not say what is wrong; GetBucketLocation does.
    if (statusOf(error) === undefined) throw error;
  }
  return location(self, handle, options);
}

async function location(
  self: Bucket,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options: BucketCallOptions | undefined,
): Promise<string> {
  try {
    const output = await handle.ask(new GetBucketLocationCommand({ Bucket: self.name }), options);
    const named: string | undefined = output.LocationConstraint;
    return named ? (OLDER_NAMES[named] ?? named) : FIRST_REGION;
  } catch (error) {
    const told = toldRegion(error);
    if (told !== undefined) return told;
    if (handle.isNotFound(error)) throw new ResourceNotFoundError(handle.subject, { cause: error });
    throw error;
  }
}
