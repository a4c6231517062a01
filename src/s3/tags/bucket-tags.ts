import {
  DeleteBucketTaggingCommand,
  type DeleteBucketTaggingCommandOutput,
  GetBucketTaggingCommand,
  PutBucketTaggingCommand,
  type PutBucketTaggingCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "../client/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import { joinedTagSet, tagSetOf, type TagsToRemove, tagsToRemove, withoutTags } from "./tag-set.js";

type Handle = Pick<ResourceHandle<S3Client>, "act" | "ask">;

interface HasName {
  readonly name: string;
}

/**
 * The tags of the bucket, as a plain record without a prototype; an empty one if it has none.
 *
 * Calls [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html).
 */
export async function getTags(
  self: HasName,
  handle: Pick<Handle, "ask">,
  options?: BucketCallOptions,
): Promise<TagMap> {
  try {
    const output = await handle.ask(new GetBucketTaggingCommand({ Bucket: self.name }), options);
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
  self: HasName,
  handle: Pick<Handle, "act">,
  tags: TagMap,
  options?: BucketCallOptions,
): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
  const TagSet = tagSetOf(tags);
  if (TagSet.length === 0) {
    return handle.act(new DeleteBucketTaggingCommand({ Bucket: self.name }), options);
  }
  return handle.act(new PutBucketTaggingCommand({ Bucket: self.name, Tagging: { TagSet } }), options);
}

/**
 * Adds tags to the bucket, and replaces those of the same key: `{ Team: "web" }`. Without any it makes no request.
 *
 * S3 only takes all tags at once, so this asks for those that are there first: of two callers at the same time, one may
 * undo what the other does.
 *
 * Calls [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html), then
 * [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html).
 */
export async function addTags(
  self: HasName,
  handle: Handle,
  tags: TagMap,
  options?: BucketCallOptions,
): Promise<PutBucketTaggingCommandOutput> {
  if (tagSetOf(tags).length === 0) return { $metadata: {} };
  const TagSet = joinedTagSet(await getTags(self, handle, options), tags);
  return handle.act(new PutBucketTaggingCommand({ Bucket: self.name, Tagging: { TagSet } }), options);
}

/**
 * Removes the tags with these keys, `["Team"]`, in the same way as `addTags` adds some; without keys all tags of the
 * bucket. An empty list makes no request.
 *
 * Calls [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html); for some
 * [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html), then
 * [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html) if any is left.
 *
 * @throws `TypeError` for `undefined` in place of keys: it must not mean all tags
 * @example
 * await bucket.removeTags(["Team"]);
 * await bucket.removeTags();
 */
export async function removeTags(
  self: HasName,
  handle: Handle,
  ...keysAndOptions: TagsToRemove<BucketCallOptions>
): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
  const { keys, options } = tagsToRemove(keysAndOptions);
  if (!keys) return setTags(self, handle, {}, options);
  if (keys.length === 0) return { $metadata: {} };
  const before = await getTags(self, handle, options);
  if (!keys.some((key) => Object.hasOwn(before, key))) return { $metadata: {} };
  return setTags(self, handle, withoutTags(before, keys), options);
}
