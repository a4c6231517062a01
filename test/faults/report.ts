import type { Counts } from "./run.js";

/** The counts of all runs, one per line. */
export function report(
  name: string,
  { runs, whole, errors, arrivedAll, nameless, struck, problems }: Counts,
): string {
  return [
    `${runs} runs on ${name}: ${whole} whole, ${runs - whole} ended in an error, ${problems.length} problems`,
    `  faults that struck: ${list(struck)}`,
    `  errors: ${list(errors)}${arrivedAll > 0 ? ` (in ${arrivedAll} of them all had arrived)` : ""}`,
    `  uploads without a part, whose id was lost on the way: ${nameless}`,
    ...problems.map(({ problem, plan }) => `  ${problem}: ${JSON.stringify(plan)}`),
  ].join("\n");
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ");
}
