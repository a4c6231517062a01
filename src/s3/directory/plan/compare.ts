import type { CallOptions } from "../../../core/call/call-options.js";
import { argumentError } from "../../../core/text/argument-checks.js";
import type { RemoteObject } from "../remote/remote-object.js";
import type { TransferReason } from "./directory-plan.js";
import type { LocalFile } from "../local/walk/walk.js";

/** The file of a pair, for a `compare` function. */
export interface ComparedFile {
  readonly path: string;
  readonly size: number;
  /** When it was last modified. */
  readonly modified: Date;
}

/** The object of a pair, for a `compare` function. */
export interface ComparedObject {
  readonly key: string;
  readonly size: number;
  readonly lastModified: Date | undefined;
  readonly eTag: string | undefined;
}

/** Returns whether the file and the object of a pair are the same. It may be called for several pairs at once. */
export type CompareFunction = (file: ComparedFile, object: ComparedObject) => boolean | Promise<boolean>;

/**
 * How a sync decides what to transfer: `time`, files that differ in size or are newer at the source; `size`, files that
 * differ in size; `content`, files with other bytes, regardless of times: by the object's ETag or checksum if possible,
 * otherwise by reading both; or a function that returns whether the two are the same.
 */
export type Compare = "time" | "size" | "content" | CompareFunction;

/** @throws {TypeError} for any other value */
export function checkCompare(compare: unknown): void {
  if (compare === undefined || typeof compare === "function") return;
  if (compare === "time" || compare === "size" || compare === "content") return;
  throw argumentError("compare", '"time", "size", "content" or a function', compare);
}

/** Why the file of a pair must be transferred; `none` if both are the same. */
export type Difference = TransferReason | "none";

export interface Comparison {
  readonly source: "local" | "remote";
  readonly compare: Compare | undefined;
  /** The resolution of the times of downloaded files, in milliseconds. */
  readonly timeStep: number;
  readonly hasSameContent: (local: LocalFile, remote: RemoteObject, options: CallOptions) => Promise<boolean>;
}

/** Compares size and time; `undefined` if that is not enough and `compareLater` must decide. */
export function compareNow(
  local: LocalFile,
  remote: RemoteObject,
  { source, compare = "time", timeStep }: Comparison,
): Difference | undefined {
  if (typeof compare === "function") return undefined;
  if (local.size !== remote.size) return "size";
  if (compare === "size") return "none";
  if (compare === "content") return local.size === 0 ? "none" : undefined;
  const there = remote.lastModified?.getTime() ?? NaN;
  const here = local.modified.getTime();
  // S3 has whole seconds: a file that was modified in the second of its upload is uploaded again rather than missed.
  if (source === "local") return here <= there ? "none" : "time";
  // A file gets its time from a GET, which has whole seconds even in stores that list milliseconds; the file system may
  // round it further.
  return Math.floor(there / timeStep) <= Math.floor(here / timeStep) ? "none" : "time";
}

/** Compares by the caller's function, or by content. */
export async function compareLater(
  local: LocalFile,
  remote: RemoteObject,
  { compare, hasSameContent }: Comparison,
  options: CallOptions,
): Promise<Difference> {
  if (typeof compare !== "function") {
    return (await hasSameContent(local, remote, options)) ? "none" : "content";
  }
  const { path, size, modified } = local;
  const { key, lastModified, eTag } = remote;
  const isSame: unknown = await compare(
    { path, size, modified: new Date(modified) },
    { key, size: remote.size, lastModified: lastModified && new Date(lastModified), eTag },
  );
  if (typeof isSame !== "boolean") throw new TypeError("compare must return true or false.");
  return isSame ? "none" : "compare";
}
