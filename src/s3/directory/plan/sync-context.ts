import type { CallOptions } from "../../../core/call/call-options.js";
import type { FilteredFile, PathFilter } from "../filter/path-filter.js";
import type { LocalFile } from "../local/walk/walk.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { compareLater, compareNow, type Comparison, type Difference } from "./compare.js";
import { localRef, type Mapping, remoteRef } from "./mapping.js";
import { fail, type FailStep } from "./steps.js";

export interface SyncContext {
  readonly mapping: Mapping;
  readonly filter: PathFilter;
  /** `undefined` to transfer everything, without comparing or deleting. */
  readonly sync: SyncSettings | undefined;
}

/** How the source and the destination are made the same. */
export interface SyncSettings {
  readonly deletes: boolean;
  readonly comparison: Comparison;
  /** Whether the store is expected to list keys in order. */
  readonly isOrdered: boolean;
}

/** A difference that is found by the caller's function, or by content. */
export type LateDifference = (options: CallOptions) => Promise<Difference>;

/** Why a file or an object is transferred; `undefined` stands for one that is missing at the destination. */
export function differenceOf(
  file: LocalFile | undefined,
  object: RemoteObject | undefined,
  sync: SyncSettings | undefined,
): Difference | LateDifference {
  if (!sync) return "all";
  if (!file || !object) return "new";
  const { comparison } = sync;
  return (
    compareNow(file, object, comparison) ?? ((options) => compareLater(file, object, comparison, options))
  );
}

/**
 * Whether the caller's function excludes the file, the object, or either of a pair. If the function throws, that
 * fails this file only, which is then excluded as well.
 */
export async function* isExcluded(
  { mapping, filter }: SyncContext,
  file: LocalFile | undefined,
  object: RemoteObject | undefined,
): AsyncGenerator<FailStep, boolean> {
  try {
    if (object && (await filter.excludes(filteredObject(object)))) return true;
    return file !== undefined && (await filter.excludes(filteredFile(mapping, file)));
  } catch (error) {
    const ref = file ? localRef(mapping, file) : object && remoteRef(mapping, object);
    yield fail(ref ?? { key: undefined, path: undefined }, error);
    return true;
  }
}

// Dates are copied, as the function could change them.

function filteredObject({ relative, key, size, lastModified }: RemoteObject): FilteredFile {
  return { relative, key, size, modified: lastModified && new Date(lastModified) };
}

function filteredFile({ prefix }: Mapping, { relative, size, modified }: LocalFile): FilteredFile {
  return { relative, key: prefix + relative, size, modified: new Date(modified) };
}
