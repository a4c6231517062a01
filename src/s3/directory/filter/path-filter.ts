import { kindError } from "../../../core/text/argument-checks.js";
import { type Glob, globOf } from "./glob.js";

/** One glob, or several, one of which must match. */
export type Globs = string | readonly string[];

/** A file or an object, for an `exclude` function. */
export interface FilteredFile {
  /** The path below the directory, or the key after the prefix, with "/" on all systems. Globs match this. */
  readonly relative: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** When the file was last modified, or the object was uploaded. */
  readonly modified: Date | undefined;
}

/**
 * Returns whether to exclude a file. A sync calls it for the file and for the object, and changes neither if one of them
 * is excluded.
 */
export type ExcludeFunction = (file: FilteredFile) => boolean | Promise<boolean>;

/** A glob or a function, or several, one of which must match. */
export type Exclude = string | ExcludeFunction | readonly (string | ExcludeFunction)[];

/** Selects files below a directory, and objects below a prefix. */
export interface PathFilter {
  /** Whether the globs select a file with that path. */
  readonly file: (relative: string) => boolean;
  /** Whether the globs may select files below the directory. */
  readonly directory: (relative: string) => boolean;
  /** Whether a function excludes the file. */
  readonly excludes: (file: FilteredFile) => Promise<boolean>;
}

/**
 * Selects what `include` matches, except what `exclude` matches.
 *
 * @throws {TypeError} for a glob that is not a string or can match no path: a variable may be unset, or misspelt
 */
export function pathFilter(options: { readonly include?: Globs; readonly exclude?: Exclude }): PathFilter {
  const includes = "include" in options ? listOf(options.include).map(asGlob("include")) : undefined;
  const excludes = "exclude" in options ? listOf(options.exclude) : [];
  const functions = excludes.filter((one) => typeof one === "function") as ExcludeFunction[];
  const globs = excludes.filter((one) => typeof one !== "function").map(asGlob("exclude"));
  return {
    file: (relative) =>
      (!includes || includes.some(({ matches }) => matches(relative))) &&
      !globs.some(({ covers }) => covers(relative)),
    directory: (relative) => !globs.some(({ isNegated, matches }) => !isNegated && matches(relative)),
    excludes: (file) => excludedBy(functions, file),
  };
}

async function excludedBy(functions: readonly ExcludeFunction[], file: FilteredFile): Promise<boolean> {
  for (const exclude of functions) {
    const isExcluded: unknown = await exclude({ ...file });
    if (typeof isExcluded !== "boolean")
      throw kindError("The result of exclude", "true or false", isExcluded);
    if (isExcluded) return true;
  }
  return false;
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given];
}

function asGlob(name: "include" | "exclude"): (given: unknown) => Glob {
  const wanted = name === "include" ? "a glob or a list of globs" : "a glob, a function or a list of those";
  return (given) => {
    if (typeof given !== "string" || given === "") throw kindError(name, wanted, given);
    if (given.startsWith("/")) {
      throw new TypeError(
        `${name} has ${JSON.stringify(given)}, but it must match paths below the directory, which do not begin with "/".`,
      );
    }
    // As in .gitignore: the directory and everything in it.
    return globOf(given.endsWith("/") ? `${given}**` : given);
  };
}
