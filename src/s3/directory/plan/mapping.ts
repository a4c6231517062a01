import { join } from "node:path";
import { FileProblem } from "../local/file-problem.js";
import { keyPath } from "../local/key-path.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { fail, type Known, type SkipStep, skip, type Step } from "./steps.js";
import type { LocalFile, WalkEntry } from "../local/walk-entry.js";

/** A directory, and the prefix of the keys that belong to it. */
export interface Mapping {
  readonly directory: string;
  /** Empty, or with "/" at its end. */
  readonly prefix: string;
}

/** In bytes of UTF-8. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const LONGEST_KEY = 1024;

/** What a walk found, as a step, where it is no file. */
export function notAFile(mapping: Mapping, entry: Exclude<WalkEntry, { kind: "file" }>): Step {
  const { relative, path } = entry;
  if (entry.kind === "skip") return skip({ key: mapping.prefix + relative, path }, entry.reason);
  const isNoKey = entry.error instanceof FileProblem;
  return fail({ key: isNoKey ? undefined : mapping.prefix + relative, path }, entry.error);
}

/** What is known of a file. */
export function localKnown(
  { prefix }: Mapping,
  { relative, path, size }: LocalFile,
): Known & { readonly key: string } {
  return { key: prefix + relative, path, size };
}

/** What is known of an object. */
export function remoteKnown(
  mapping: Mapping,
  { key, relative, size }: RemoteObject,
): Known & { readonly key: string } {
  return { key, path: pathOf(mapping, relative), size };
}

/** Where the object's file is, or would be, if it can have one. */
export function pathOf({ directory }: Mapping, relative: string): string | undefined {
  const found = keyPath(relative);
  return "segments" in found ? join(directory, ...found.segments) : undefined;
}

/** An object in the place of a folder, if it is one: it stands for no file. */
export function folderMarker({ relative, key, size }: RemoteObject): SkipStep | undefined {
  if (size > 0 || (relative !== "" && !relative.endsWith("/"))) return undefined;
  return skip({ key, path: undefined, size }, "folder-marker");
}

/** @throws {FileProblem} for what S3 takes for no key */
export function checkKeyOf(key: string): void {
  const length = Buffer.byteLength(key);
  if (length > LONGEST_KEY) {
    throw new FileProblem(
      "KeyTooLong",
      `The key would be ${length} bytes long, and S3 takes ${LONGEST_KEY}.`,
    );
  }
  if (/\p{Surrogate}/u.test(key)) {
    throw new FileProblem("InvalidFileName", "Its name is no well-formed text, in which keys are written.");
  }
}
