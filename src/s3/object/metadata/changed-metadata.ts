import { kindError } from "../../../core/text/argument-checks.js";
import { isPlain } from "../../../core/text/plain-object.js";
import { allowStoredMetadata, checkMetadata } from "../../client/headers/check-input.js";
import type { MetadataMap } from "./head-with-metadata.js";
import { storedMetadata } from "./stored-headers.js";

/** Metadata to set, by name. `null` removes an entry. */
export type MetadataChanges = Readonly<Record<string, string | null>>;

/**
 * The changes, with names in lower case as in S3: two spellings of a name would be two headers.
 *
 * @throws {TypeError} for anything but a plain record of ASCII strings and nulls
 */
export function checkChanges(changes: MetadataChanges): MetadataChanges {
  if (!isPlain(changes)) throw new TypeError('Pass the metadata as a plain object: { author: "me" }.');
  const checked = Object.create(null) as Record<string, string | null>;
  for (const [name, value] of Object.entries(changes)) {
    if (name === "") throw new TypeError("Metadata must have a name.");
    if (value !== null && typeof value !== "string") {
      throw kindError(`The metadata ${name}`, "a string, or null to remove it", value);
    }
    checked[name.toLowerCase()] = value;
  }
  checkMetadata(checked);
  return checked;
}

/** The metadata of an object after the changes. */
export function changedMetadata(name: string, before: MetadataMap, changes: MetadataChanges): MetadataMap {
  const set = Object.entries(changes).filter(([, value]) => value !== null);
  const after = storedMetadata(name, before, changes);
  return allowStoredMetadata(Object.assign(after, Object.fromEntries(set) as MetadataMap));
}
