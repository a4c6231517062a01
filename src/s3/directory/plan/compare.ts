import type { CallOptions } from "../../../core/call/call-options.js";
import { argumentError } from "../../../core/text/argument-checks.js";
import type { RemoteObject } from "../remote/remote-object.js";
import type { TransferReason } from "./directory-plan.js";
import type { LocalFile } from "../local/walk-entry.js";

/** The file of a pair that `compare` is asked about. */
export interface ComparedFile {
  readonly path: string;
  readonly size: number;
  /** When it was last changed. */
  readonly modified: Date;
}

/** The object of a pair that `compare` is asked about. */
export interface ComparedObject {
  readonly key: string;
  readonly size: number;
  readonly lastModified: Date | undefined;
  readonly eTag: string | undefined;
}

/** Says whether the file and the object of a pair are the same. Several pairs may be asked about at once. */
export type CompareFunction = (file: ComparedFile, object: ComparedObject) => boolean | Promise<boolean>;

/**
 * How a sync finds out what to move: `time`, what differs in size or is newer on its source's side; `size`, what
 * differs in size; `content`, what has other bytes, whatever the times are: by the object's ETag or checksum where that
 * tells, else by reading both; or a function that says of each pair whether both are the same.
 */
export type Compare = "time" | "size" | "content" | CompareFunction;

/** @throws {TypeError} for what is no way to compare */
export function checkCompare(compare: unknown): void {
  if (compare === undefined || typeof compare === "function") return;
  if (compare === "time" || compare === "size" || compare === "content") return;
  throw argumentError("compare", '"time", "size", "content" or a function', compare);
}

/** Why the file of a pair must be moved; `none` where both are the same. */
export type Difference = TransferReason | "none";

/** How the pairs of a sync are compared. */
export interface Comparison {
  readonly source: "local" | "remote";
  readonly compare: Compare | undefined;
  /** In milliseconds: how far apart the times of files are that are downloaded. */
  readonly timeStep: number;
  readonly hasSameContent: (local: LocalFile, remote: RemoteObject, options: CallOptions) => Promise<boolean>;
}

/** What size and time tell of a pair; `undefined` where that is not enough, and `compareLater` decides. */
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
  // S3 tells whole seconds: what was changed in the second of its upload is moved once more rather than missed.
  if (source === "local") return here <= there ? "none" : "time";
  // Stores that list milliseconds tell whole seconds with the object itself, which its file has then, or what is left of
  // them in a file system with coarser times.
  return Math.floor(there / timeStep) <= Math.floor(here / timeStep) ? "none" : "time";
}

/** What the caller's function, or the content, tells of a pair. */
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
  if (typeof isSame !== "boolean") throw new TypeError("compare must say true or false.");
  return isSame ? "none" : "compare";
}
