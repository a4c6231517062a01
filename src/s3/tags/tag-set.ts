import type { CallOptions } from "../../core/call/call-options.js";
import { isPlain } from "../../core/text/plain-object.js";
import { tagKeys, type TagMap } from "../../core/tags/tags.js";

/** The arguments of `removeTags`: the keys of the tags to remove, or none for all tags. */
export type TagsToRemove<Options extends CallOptions = CallOptions> =
  [] | [options: Options] | [keys: readonly string[], options?: Options];

/**
 * The tags that are left without those of these keys; `undefined` if nothing changes.
 *
 * @param keys `undefined` for all tags
 */
export async function tagsWithout(
  keys: readonly string[] | undefined,
  read: () => Promise<TagMap>,
): Promise<TagMap | undefined> {
  if (!keys) return {};
  if (keys.length === 0) return undefined;
  const entries = Object.entries(await read());
  const left = entries.filter(([key]) => !keys.includes(key));
  return left.length < entries.length ? Object.fromEntries(left) : undefined;
}

/**
 * The keys of the tags to remove; `undefined` for all tags.
 *
 * @throws {TypeError} unless the keys are a list: a variable that was not set must not remove all tags
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
  throw new TypeError(
    'removeTags takes a list of keys, ["Name"]. Call it without arguments to remove all tags.',
  );
}
