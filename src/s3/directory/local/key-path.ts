import { FileProblem } from "./file-problem.js";
import { windowsRefusal } from "./windows-name.js";

/** The names that lead from a directory to a file below it. */
export type Segments = readonly [string, ...string[]];

/** Where a key belongs below a directory, or why it belongs nowhere. */
export type KeyPath =
  { readonly segments: Segments } | { readonly refusal: { readonly code: string; readonly message: string } };

/**
 * The path of a key below the directory. Nothing is mended: a key is taken as it is, or refused, so that no two
 * keys are one file, and the file's key is the key again.
 *
 * @param relative the key after the prefix
 * @param platform whose rules its names must keep; on others than Windows all but "/" and NUL is a name
 */
export function keyPath(relative: string, platform: NodeJS.Platform = process.platform): KeyPath {
  const [first, ...rest] = relative.split("/");
  for (const segment of [first ?? "", ...rest]) {
    const refusal = refusalOf(segment) ?? (platform === "win32" ? windowsRefusal(segment) : undefined);
    if (refusal) return { refusal };
  }
  return { segments: [first ?? "", ...rest] };
}

/** @throws {FileProblem} for a key that belongs nowhere */
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
    return 'It begins or ends with "/", or has two of them in a row, which no path below a directory has.';
  if (segment === "." || segment === "..")
    return `It has ${JSON.stringify(segment)} between its slashes, which leads elsewhere.`;
  if (segment.includes("\0")) return "It has a NUL in it, which no file name has.";
  if (/\p{Surrogate}/u.test(segment))
    return "It is not well-formed text, so that its file would have another name.";
  return undefined;
}
