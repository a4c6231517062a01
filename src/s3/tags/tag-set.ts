import type { Tag } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { isPlain } from "../../core/text/plain-object.js";
import { tagKeys, type TagMap, toTagList } from "../../core/tags/tags.js";

/** What `removeTags` takes: the keys of the tags to remove, or none for all of them. */
export type TagsToRemove<Options extends CallOptions = CallOptions> =
  [] | [options: Options] | [keys: readonly string[], options?: Options];

/**
 * S3's list of a record of tags.
 *
 * @throws {TypeError} for anything but a plain record of strings: what looks empty would remove all tags
 */
export function tagSetOf(tags: TagMap): Tag[] {
  if (!isPlain(tags)) throw new TypeError('Give the tags as a plain object: { Name: "web" }.');
  return toTagList(tags);
}

/** S3's list of tags that are there, and others; of two with one key the latter counts. */
export function joinedTagSet(before: TagMap, tags: TagMap): Tag[] {
  return toTagList({ ...before, ...tags });
}

/** The tags without those of these keys. */
export function withoutTags(tags: TagMap, keys: readonly string[]): TagMap {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}

/**
 * The keys of the tags to remove, `undefined` for all of them.
 *
 * @throws {TypeError} for keys that are no list: what looks like a variable that was not set must not remove all tags
 */
export function tagsToRemove(given: TagsToRemove): {
  readonly keys: readonly string[] | undefined;
  readonly options: CallOptions | undefined;
} {
  const [first, second] = given;
  if (Array.isArray(first)) return { keys: tagKeys(first), options: second };
  if (given.length === 0 || (given.length === 1 && isPlain(first))) {
    return { keys: undefined, options: first as CallOptions | undefined };
  }
  throw new TypeError('removeTags takes a list of keys, ["Name"]. Without any it removes all tags.');
}
