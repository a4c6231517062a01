import {
  DeleteBucketTaggingCommand,
  type DeleteBucketTaggingCommandOutput,
  GetBucketTaggingCommand,
  PutBucketTaggingCommand,
  type PutBucketTaggingCommandOutput,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import type { Bucket } from "../generated/bucket.js";
import { refuseNames, tagSetOf } from "./tag-set.js";

/**
 * The tags of the bucket, as a plain record without a prototype; an empty one if it has none.
 *
 * Calls [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html).
 */
export async function getTags(self: Bucket, options?: CallOptions): Promise<TagMap> {
  try {
    const output = await self["ask"](new GetBucketTaggingCommand({ Bucket: self.name }), options);
    return toTagMap(output.TagSet);
  } catch (error) {
    if (errorName(error) === "NoSuchTagSet") return toTagMap([]);
    throw error;
  }
}

/**
 * Gives the bucket these tags, `{ Team: "web" }`, and no others.
 *
 * Calls [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html); for no tags
 * [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
 */
export async function setTags(
  self: Bucket,
  tags: TagMap,
  options?: CallOptions,
): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
  const TagSet = tagSetOf(tags);
  if (TagSet.length === 0) return removeTags(self, options);
  return self["act"](new PutBucketTaggingCommand({ Bucket: self.name, Tagging: { TagSet } }), options);
}

/**
 * Removes all tags of the bucket.
 *
 * Calls [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
 */
export async function removeTags(
  self: Bucket,
  options?: CallOptions,
): Promise<DeleteBucketTaggingCommandOutput> {
  refuseNames(options);
  return self["act"](new DeleteBucketTaggingCommand({ Bucket: self.name }), options);
}
