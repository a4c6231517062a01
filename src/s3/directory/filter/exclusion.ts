import picomatch from "picomatch";
import { GLOB_OPTIONS } from "./glob-options.js";

/** What is left out of a tree, by its paths, with "/" on all systems. */
export interface Exclusion {
  /** Whether the path is, or a directory that it is below. */
  readonly path: (relative: string) => boolean;
  /** Whether the directory is, with all that is below. */
  readonly directory: (relative: string) => boolean;
}

/** Leaves out what one of the globs matches, and all that is below a directory that one matches. */
export function exclusionOf(globs: readonly string[]): Exclusion {
  const matchers = globs.map(matcherOf);
  const directory = anyOf([
    ...matchers.filter(({ isNegated }) => !isNegated),
    ...globs.flatMap(wholeDirectory).map(matcherOf),
  ]);
  const matches = anyOf(matchers);
  const isBelow = belowAny(directory);
  return { path: (relative) => matches(relative) || isBelow(relative), directory };
}

/** Whether one of the directories above a path is meant. Paths come by directories, so it remembers the last. */
function belowAny(isMeant: (directory: string) => boolean): (relative: string) => boolean {
  let last = { parent: "", isBelow: false };
  return (relative) => {
    const parent = relative.slice(0, Math.max(0, relative.lastIndexOf("/")));
    if (parent !== last.parent) last = { parent, isBelow: upwards(parent).some(isMeant) };
    return last.isBelow;
  };
}

/** The directory, and those that it is in. */
function upwards(directory: string): string[] {
  const found = [directory];
  for (let end = directory.lastIndexOf("/"); end > 0; end = directory.lastIndexOf("/", end - 1)) {
    found.push(directory.slice(0, end));
  }
  return found;
}

interface GlobMatcher {
  readonly matches: (relative: string) => boolean;
  /** `!…` takes what the rest does not match: that says nothing of what is below a directory. */
  readonly isNegated: boolean;
}

/** What picomatch says, but that `*` and `**` match a "." or ".." in a key as they match any name. */
function matcherOf(glob: string): GlobMatcher {
  const plain = picomatch(glob, GLOB_OPTIONS, true);
  const literal = picomatch(glob.replace(DOTS_OF_GLOB, renamed), GLOB_OPTIONS);
  const isNegated = plain.state.negated;
  return {
    isNegated,
    matches: (relative) => {
      const isPlain = plain(relative);
      const name = relative.replace(DOTS, renamed);
      // A glob with `!` matches only what the rest matches in neither way.
      return name === relative || isPlain !== isNegated ? isPlain : literal(name);
    },
  };
}

function anyOf(matchers: readonly GlobMatcher[]): (relative: string) => boolean {
  return (relative) => matchers.some(({ matches }) => matches(relative));
}

/** The directories of which a glob matches all that is below. */
function wholeDirectory(glob: string): string[] {
  return glob.endsWith("/**") && !glob.startsWith("!") ? [glob.slice(0, -"/**".length)] : [];
}

const DOTS = /(^|\/)(\.\.?)(?=\/|$)/g;
const DOTS_OF_GLOB = /(^!*|\/)(\.\.?)(?=\/|$)/g;

/** Another name of as many characters, which no listing has, as it is no well-formed text. */
function renamed(_: string, before: string, dots: string): string {
  return `${before}${dots.slice(1)}\uDC00`;
}
