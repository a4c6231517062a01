import {
  DeleteObjectTaggingCommand,
  type DeleteObjectTaggingCommandOutput,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
  type PutObjectTaggingCommandOutput,
} from "@aws-sdk/client-s3";
import type { PayerCallOptions } from "../client/call-options.js";
import { type TagMap, toTagList, toTagMap } from "../../core/tags/tags.js";
import { type HasKey, objectIn, type S3Handle } from "../object/s3-resource.js";
import { type TagsToRemove, tagsToRemove, tagsWithout } from "./tag-set.js";

type Handle = Pick<S3Handle, "act" | "ask">;

/**
 * The tags of the object, as a plain record without a prototype.
 *
 * Calls GetObjectTagging.
 */
export async function getTags(
  self: HasKey,
  handle: Pick<Handle, "ask">,
  options?: PayerCallOptions,
): Promise<TagMap> {
  const output = await handle.ask(new GetObjectTaggingCommand(objectIn(self)), options);
  return toTagMap(output.TagSet);
}

/**
 * Replaces all tags of the object: `{ Name: "web" }`.
 *
 * Calls PutObjectTagging, or without tags DeleteObjectTagging.
 */
export async function setTags(
  self: HasKey,
  handle: Pick<Handle, "act">,
  tags: TagMap,
  options?: PayerCallOptions,
): Promise<PutObjectTaggingCommandOutput | DeleteObjectTaggingCommandOutput> {
  const TagSet = toTagList(tags);
  if (TagSet.length === 0) return handle.act(new DeleteObjectTaggingCommand(objectIn(self)), options);
  return handle.act(new PutObjectTaggingCommand({ ...objectIn(self), Tagging: { TagSet } }), options);
}

/**
 * Adds tags to the object, and replaces those with the same keys: `{ Name: "web" }`. An empty record makes no request.
 *
 * S3 replaces all tags at once, so this reads the existing ones first. If two callers do so at the same time, one may
 * undo the change of the other.
 *
 * Calls GetObjectTagging, then PutObjectTagging.
 */
export async function addTags(
  self: HasKey,
  handle: Handle,
  tags: TagMap,
  options?: PayerCallOptions,
): Promise<PutObjectTaggingCommandOutput> {
  if (toTagList(tags).length === 0) return { $metadata: {} };
  const TagSet = toTagList({ ...(await getTags(self, handle, options)), ...tags });
  return handle.act(new PutObjectTaggingCommand({ ...objectIn(self), Tagging: { TagSet } }), options);
}

/**
 * Removes the tags with these keys, `["Name"]`, or without keys all tags of the object. Like `addTags`, it reads the
 * existing tags first. An empty list makes no request.
 *
 * Calls DeleteObjectTagging; with keys GetObjectTagging, then PutObjectTagging if any is left.
 *
 * @throws `TypeError` if `undefined` is passed as the keys, which must not mean all tags
 * @example
 * await object.removeTags(["Name"]);
 * await object.removeTags();
 */
export async function removeTags(
  self: HasKey,
  handle: Handle,
  ...keysAndOptions: TagsToRemove<PayerCallOptions>
): Promise<PutObjectTaggingCommandOutput | DeleteObjectTaggingCommandOutput> {
  const { keys, options } = tagsToRemove(keysAndOptions);
  const left = await tagsWithout(keys, () => getTags(self, handle, options));
  return left ? setTags(self, handle, left, options) : { $metadata: {} };
}
