import { FileProblem } from "../report/file-problem.js";
import { windowsRefusal } from "./windows-name.js";

/** The names that lead from a directory to a file below it. */
export type Segments = readonly [string, ...string[]];

/** Where the file of a key is below a directory, or why it can have none. */
export type KeyPath =
  { readonly segments: Segments } | { readonly refusal: { readonly code: string; readonly message: string } };

/**
 * The path of a key below the directory. A key is never altered, only accepted or refused, so that no two keys share
 * a file, and an upload of the file would give the same key.
 *
 * @param relative the key after the prefix
 * @param platform whose rules for names apply; only Windows forbids more than "/" and NUL
 */
export function keyPath(relative: string, platform: NodeJS.Platform = process.platform): KeyPath {
  const [first, ...rest] = relative.split("/");
  for (const segment of [first ?? "", ...rest]) {
    const refusal = refusalOf(segment) ?? (platform === "win32" ? windowsRefusal(segment) : undefined);
    if (refusal) return { refusal };
  }
  return { segments: [first ?? "", ...rest] };
}

/** @throws {FileProblem} if the key can have no file */
export function segmentsOf(relative: string): Segments {
  const found = keyPath(relative);
  if ("segments" in found) return found.segments;
  throw new FileProblem(found.refusal.code, found.refusal.message);
}

function refusalOf(segment: string): { readonly code: string; readonly message: string } | undefined {
  const message = problemOf(segment);
  return message === undefined ? undefined : { code: "UnsafeKey", message };
}

function problemOf(segment: string): string | undefined {
  if (segment === "")
    return 'It begins or ends with "/", or contains "//", which no path below a directory does.';
  if (segment === "." || segment === "..")
    return `It contains ${JSON.stringify(segment)} as a path segment, which leads outside of the directory.`;
  if (segment.includes("\0")) return "It contains a NUL character, which no file name can.";
  if (/\p{Surrogate}/u.test(segment))
    return "It is not well-formed text, so its file would get another name.";
  return undefined;
}
