import { join } from "node:path";
import { keyPath } from "../local/key-path.js";
import type { LocalFile, WalkEntry } from "../local/walk/walk.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { FileProblem } from "../report/file-problem.js";
import type { FileRef } from "../report/report-entries.js";
import { fail, skip, type SkipStep, type Step } from "./steps.js";
import { LONGEST_KEY } from "../../keys/check-key.js";

/** A directory, and the prefix that the keys of its files have. */
export interface Mapping {
  readonly directory: string;
  /** Empty, or with "/" at its end. */
  readonly prefix: string;
}

/** The step for an entry of a directory that is not a file. */
export function notAFile({ prefix }: Mapping, entry: Exclude<WalkEntry, { kind: "file" }>): Step {
  const { relative, path } = entry;
  if (entry.kind === "skip") return skip({ key: prefix + relative, path }, entry.reason);
  // A FileProblem is a name that cannot be a key.
  const key = entry.error instanceof FileProblem ? undefined : prefix + relative;
  return fail({ key, path }, entry.error);
}

export function localRef(
  { prefix }: Mapping,
  { relative, path, size }: LocalFile,
): FileRef & { readonly key: string } {
  return { key: prefix + relative, path, size };
}

/** `path` is where the object's file is or would be, if it can have one. */
export function remoteRef({ directory }: Mapping, { key, relative, size }: RemoteObject): FileRef {
  const found = keyPath(relative);
  return { key, path: "segments" in found ? join(directory, ...found.segments) : undefined, size };
}

/** The step for an object that stands for a folder; `undefined` for any other object. */
export function folderMarker({ relative, key, size }: RemoteObject): SkipStep | undefined {
  if (size > 0 || (relative !== "" && !relative.endsWith("/"))) return undefined;
  return skip({ key, path: undefined, size }, "folder-marker");
}

/** @throws {FileProblem} if S3 does not accept the key */
export function checkKeyOf(key: string): void {
  const length = Buffer.byteLength(key);
  if (length > LONGEST_KEY) {
    const message = `The key would be ${length} bytes long. S3 accepts at most ${LONGEST_KEY}.`;
    throw new FileProblem("KeyTooLong", message);
  }
  if (/\p{Surrogate}/u.test(key)) {
    throw new FileProblem("InvalidFileName", "The name is not well-formed text, which a key must be.");
  }
}
