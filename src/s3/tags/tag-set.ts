import type { Tag } from "@aws-sdk/client-s3";
import { isPlain } from "../../core/text/plain-object.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";

/**
 * S3's list of a record of tags.
 *
 * @throws {TypeError} for anything but a plain record of strings: what looks empty would remove all tags
 */
export function tagSetOf(tags: TagMap): Tag[] {
  if (!isPlain(tags)) throw new TypeError('Give the tags as a plain object: { Name: "web" }.');
  return toTagList(tags);
}

/** `removeTags` takes none away by name: somebody who gives names expects the others to stay. */
export function refuseNames(options: unknown): void {
  if (Array.isArray(options) || typeof options === "string") {
    throw new TypeError("removeTags removes all tags. To keep some, set those: setTags({ … }).");
  }
}
