import { describeValue } from "../../../core/text/describe-value.js";
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

/**
 * How a sync finds out what to move: `time`, what differs in size or is newer on its source's side; `size`, what
 * differs in size; or a function that says of each pair whether both are the same.
 */
export type Compare =
  "time" | "size" | ((file: ComparedFile, object: ComparedObject) => boolean | Promise<boolean>);

/** @throws {TypeError} for what is no way to compare */
export function checkCompare(compare: unknown): void {
  if (compare === undefined || compare === "time" || compare === "size" || typeof compare === "function")
    return;
  throw new TypeError(`compare must be "time", "size" or a function, but it is ${describeValue(compare)}.`);
}

/**
 * Why the file of a pair must be moved; `undefined` where both are the same.
 *
 * @param timeStep in milliseconds: how far apart the times of files are that are downloaded
 */
export async function difference(
  local: LocalFile,
  remote: RemoteObject,
  source: "local" | "remote",
  compare: Compare = "time",
  timeStep = 1000,
): Promise<TransferReason | undefined> {
  if (typeof compare === "function") {
    const { path, size, modified } = local;
    const { key, lastModified, eTag } = remote;
    const isSame: unknown = await compare(
      { path, size, modified: new Date(modified) },
      { key, size: remote.size, lastModified: lastModified && new Date(lastModified), eTag },
    );
    if (typeof isSame !== "boolean") throw new TypeError("compare must say true or false.");
    return isSame ? undefined : "compare";
  }
  if (local.size !== remote.size) return "size";
  if (compare === "size") return undefined;
  const there = remote.lastModified?.getTime() ?? NaN;
  const here = local.modified.getTime();
  // S3 tells whole seconds: what was changed in the second of its upload is moved once more rather than missed.
  if (source === "local") return here <= there ? undefined : "time";
  // Stores that list milliseconds tell whole seconds with the object itself, which its file has then, or what is left of
  // them in a file system with coarser times.
  const isOlder = Math.floor(there / timeStep) <= Math.floor(here / timeStep);
  return isOlder ? undefined : "time";
}
