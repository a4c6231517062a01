import { type MakeQueue, runSeed } from "./consumer-run.js";

/** Runs this many seeds, several at a time, and returns the violations. */
export async function runConsumers(
  makeQueue: MakeQueue,
  { runs, seed, atOnce = 24 }: { readonly runs: number; readonly seed: number; readonly atOnce?: number },
): Promise<string[]> {
  const problems: string[] = [];
  let next = seed;
  const work = async (): Promise<void> => {
    while (next < seed + runs) problems.push(...(await runSeed(next++, makeQueue)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return problems;
}
