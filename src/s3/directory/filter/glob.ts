import { GlobAutomaton } from "./glob-automaton.js";
import { parseGlob } from "./glob-pattern.js";

export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether it matches the path or a parent directory; for `!…`, only the path itself. */
  readonly covers: (path: string) => boolean;
  /** Whether it is `!…`, which matches what the rest does not. */
  readonly isNegated: boolean;
}

/** Parses a glob, which matches whole paths with "/" on all systems. */
export function globOf(text: string): Glob {
  const [signs = ""] = /^(?:!(?!\())*/.exec(text) ?? [];
  const isNegated = signs.length % 2 === 1;
  const automaton = new GlobAutomaton(parseGlob(text.slice(signs.length).replace(/^\.\//, "")));
  const matches = (path: string): boolean => automaton.matches(path) !== isNegated;
  return { matches, covers: isNegated ? matches : (path) => automaton.covers(path), isNegated };
}
