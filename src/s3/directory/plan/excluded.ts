import type { FilteredFile, PathFilter } from "../filter/path-filter.js";
import type { LocalFile } from "../local/walk-entry.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { localKnown, remoteKnown, type Mapping } from "./mapping.js";
import { fail, type FailStep } from "./steps.js";

/**
 * Whether a function of the caller's leaves out the file, or the object, or either of a pair. What the function throws
 * fails for these alone.
 */
export async function excluded(
  filter: PathFilter,
  mapping: Mapping,
  file: LocalFile | undefined,
  object: RemoteObject | undefined,
): Promise<boolean | FailStep> {
  try {
    if (object && (await filter.excludes(objectAsked(object)))) return true;
    return file !== undefined && (await filter.excludes(fileAsked(mapping, file)));
  } catch (error) {
    const known = file ? localKnown(mapping, file) : object && remoteKnown(mapping, object);
    return fail(known ?? { key: undefined, path: undefined }, error);
  }
}

function objectAsked({ relative, key, size, lastModified }: RemoteObject): FilteredFile {
  return { relative, key, size, modified: lastModified && new Date(lastModified) };
}

function fileAsked({ prefix }: Mapping, { relative, size, modified }: LocalFile): FilteredFile {
  return { relative, key: prefix + relative, size, modified: new Date(modified) };
}
