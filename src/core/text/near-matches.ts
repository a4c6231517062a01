const MOST = 3;

/** A name without differences in spelling: `max_retries` is `maxRetries`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

/** The names that a misspelt one probably means, best first: at most three, empty if none is close. */
export function nearMatches(name: string, candidates: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const limit = Math.max(2, Math.floor(name.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = distanceBetween(wanted, candidate.toLowerCase(), limit);
    if (score <= limit) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate, "en"));
  return scored.slice(0, MOST).map((entry) => entry.candidate);
}

/** If one name contains the other (`VpcId` and `Id`), the distance is small whatever the number of other letters. */
function distanceBetween(wanted: string, candidate: string, limit: number): number {
  const isPart = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
  const farthest = isPart && candidate.length > 2 ? limit : limit + 1;
  if (Math.abs(wanted.length - candidate.length) > limit) return farthest;
  return Math.min(farthest, levenshtein(wanted, candidate));
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
