import { type Glob, globOf } from "./glob.js";

/** One glob, or several of which one must match. */
export type Globs = string | readonly string[];

/** Which files of a tree are meant, by their paths below its root, with "/" on all systems. */
export interface Taking {
  /** Whether the file is meant. */
  readonly file: (relative: string) => boolean;
  /** Whether a file below the directory may be meant. */
  readonly directory: (relative: string) => boolean;
}

/**
 * What `include` takes in, less what `exclude` does.
 *
 * @throws {TypeError} for a glob that is no text, or that matches no path, as an unset variable or a slip does
 */
export function takingOf(options: { readonly include?: Globs; readonly exclude?: Globs }): Taking {
  const includes = "include" in options ? globsOf("include", options.include) : undefined;
  const excludes = "exclude" in options ? globsOf("exclude", options.exclude) : [];
  return {
    file: (relative) =>
      (!includes || includes.some(({ matches }) => matches(relative))) &&
      !excludes.some(({ covers }) => covers(relative)),
    directory: (relative) => !excludes.some(({ isNegated, matches }) => !isNegated && matches(relative)),
  };
}

function globsOf(name: string, given: unknown): Glob[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.map((glob) => {
    if (typeof glob !== "string" || glob === "") {
      const what = glob === "" ? "an empty string" : glob === null ? "null" : typeof glob;
      throw new TypeError(`${name} must be a glob or a list of globs, but there is ${what}.`);
    }
    if (glob.startsWith("/")) {
      throw new TypeError(
        `${name} has ${JSON.stringify(glob)}, and matches paths below the directory, which begin without "/".`,
      );
    }
    // As .gitignore has it: the directory, and all that is in it.
    return globOf(glob.endsWith("/") ? `${glob}**` : glob);
  });
}
