import { GlobAutomaton } from "./glob-automaton.js";
import { parseGlob } from "./glob-pattern.js";

/** A glob that paths can be matched with. */
export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether it matches the path, or a directory that the path is in. `!…` says nothing of what is in a directory. */
  readonly covers: (path: string) => boolean;
  /** Whether it is `!…`, and matches what the rest does not match. */
  readonly isNegated: boolean;
}

/** Reads a glob. It matches whole paths, with "/" on all systems. */
export function globOf(text: string): Glob {
  const [signs = ""] = /^(?:!(?!\())*/.exec(text) ?? [];
  const isNegated = signs.length % 2 === 1;
  const automaton = new GlobAutomaton(parseGlob(text.slice(signs.length).replace(/^\.\//, "")));
  const matches = (path: string): boolean => automaton.matches(path) !== isNegated;
  return { matches, covers: isNegated ? matches : (path) => automaton.covers(path), isNegated };
}
