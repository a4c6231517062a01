import { type Glob, globOf } from "./glob.js";

/** One glob, or several of which one must match. */
export type Globs = string | readonly string[];

/** A file or an object that a function is asked about. */
export interface FilteredFile {
  /** The path below the directory, and the key after the prefix, with "/" on all systems: what globs match. */
  readonly relative: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** When the file was last changed, or the object was uploaded. */
  readonly modified: Date | undefined;
}

/**
 * Says whether a file is left out. A sync asks about the file and about the object, and leaves both alone where either
 * is left out.
 */
export type ExcludeFunction = (file: FilteredFile) => boolean | Promise<boolean>;

/** A glob or a function, or several of which one must match. */
export type Exclude = string | ExcludeFunction | readonly (string | ExcludeFunction)[];

/** Which files below a directory, and which objects below a prefix, are meant. */
export interface PathFilter {
  /** Whether a file of that path may be meant. */
  readonly file: (relative: string) => boolean;
  /** Whether a file below the directory may be meant. */
  readonly directory: (relative: string) => boolean;
  /** Whether a function leaves the file out. */
  readonly excludes: (file: FilteredFile) => Promise<boolean>;
}

/**
 * What `include` takes in, less what `exclude` does.
 *
 * @throws {TypeError} for a glob that is no text, or that matches no path, as an unset variable or a slip does
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
    if (typeof isExcluded !== "boolean") throw new TypeError("exclude must say true or false.");
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
    if (typeof given !== "string" || given === "") {
      const what = given === "" ? "an empty string" : given === null ? "null" : typeof given;
      throw new TypeError(`${name} must be ${wanted}, but there is ${what}.`);
    }
    if (given.startsWith("/")) {
      throw new TypeError(
        `${name} has ${JSON.stringify(given)}, and matches paths below the directory, which begin without "/".`,
      );
    }
    // As .gitignore has it: the directory, and all that is in it.
    return globOf(given.endsWith("/") ? `${given}**` : given);
  };
}
