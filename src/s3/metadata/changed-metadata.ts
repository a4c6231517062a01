import { isPlain } from "../../core/query/input.js";
import type { MetadataMap } from "./head-with-metadata.js";

/** Metadata to set, by name; `null` removes an entry. */
export type MetadataChanges = Readonly<Record<string, string | null>>;

/**
 * The metadata with the changes made.
 *
 * @throws {TypeError} for anything but a plain record of strings and nulls
 */
export function changedMetadata(before: MetadataMap, changes: MetadataChanges): MetadataMap {
  if (!isPlain(changes)) throw new TypeError('Give the metadata as a plain object: { author: "me" }.');
  const after = Object.assign(Object.create(null) as Record<string, string>, before);
  for (const [given, value] of Object.entries(changes)) {
    // As S3 has them; two spellings of one name would be two headers.
    const name = given.toLowerCase();
    if (name === "") throw new TypeError("Metadata must have a name.");
    if (value === null) delete after[name];
    else if (typeof value === "string") after[name] = value;
    else
      throw new TypeError(
        `The metadata ${given} must be a string, or null to remove it, but it is ${typeof value}.`,
      );
  }
  return after;
}
