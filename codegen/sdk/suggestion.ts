import { nearMatches } from "../../src/core/text/near-matches.js";

/** ` Did you mean A, B?`, or an empty string: the end of an error message. */
export function didYouMean(matches: readonly string[]): string {
  return matches.length === 0 ? "" : ` Did you mean ${matches.join(", ")}?`;
}

/** The end of an error message about a name that is not among the candidates. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  return didYouMean(nearMatches(name, candidates));
}
