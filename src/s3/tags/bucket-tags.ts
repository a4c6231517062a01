import {
  DeleteBucketTaggingCommand,
  type DeleteBucketTaggingCommandOutput,
  GetBucketTaggingCommand,
  PutBucketTaggingCommand,
  type PutBucketTaggingCommandOutput,
} from "@aws-sdk/client-s3";
import type { BucketCallOptions } from "../client/call-options.js";
import { errorName } from "../../core/errors/error-guards.js";
import { type TagMap, toTagList, toTagMap } from "../../core/tags/tags.js";
import { type TagsToRemove, tagsToRemove, tagsWithout } from "./tag-set.js";
import type { S3Handle } from "../object/s3-resource.js";

type Handle = Pick<S3Handle, "act" | "ask">;

interface HasName {
  readonly name: string;
}

/**
 * The tags of the bucket, as a plain record without a prototype; an empty one if it has none.
 *
 * Calls GetBucketTagging.
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
 * Replaces all tags of the bucket: `{ Team: "web" }`.
 *
 * Calls PutBucketTagging, or without tags DeleteBucketTagging.
 */
export async function setTags(
  self: HasName,
  handle: Pick<Handle, "act">,
  tags: TagMap,
  options?: BucketCallOptions,
): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
  const TagSet = toTagList(tags);
  if (TagSet.length === 0) {
    return handle.act(new DeleteBucketTaggingCommand({ Bucket: self.name }), options);
  }
  return handle.act(new PutBucketTaggingCommand({ Bucket: self.name, Tagging: { TagSet } }), options);
}

/**
 * Adds tags to the bucket, and replaces those with the same keys: `{ Team: "web" }`. An empty record makes no request.
 *
 * S3 replaces all tags at once, so this reads the existing ones first. If two callers do so at the same time, one may
 * undo the change of the other.
 *
 * Calls GetBucketTagging, then PutBucketTagging.
 */
export async function addTags(
  self: HasName,
  handle: Handle,
  tags: TagMap,
  options?: BucketCallOptions,
): Promise<PutBucketTaggingCommandOutput> {
  if (toTagList(tags).length === 0) return { $metadata: {} };
  const TagSet = toTagList({ ...(await getTags(self, handle, options)), ...tags });
  return handle.act(new PutBucketTaggingCommand({ Bucket: self.name, Tagging: { TagSet } }), options);
}

/**
 * Removes the tags with these keys, `["Team"]`, or without keys all tags of the bucket. Like `addTags`, it reads the
 * existing tags first. An empty list makes no request.
 *
 * Calls DeleteBucketTagging; with keys GetBucketTagging, then PutBucketTagging if any is left.
 *
 * @throws `TypeError` if `undefined` is passed as the keys, which must not mean all tags
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
  const left = await tagsWithout(keys, () => getTags(self, handle, options));
  return left ? setTags(self, handle, left, options) : { $metadata: {} };
}
