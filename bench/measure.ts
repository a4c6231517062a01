/** One way to do the work. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** What one contender took, as the median of all rounds. */
export interface Measured {
  readonly name: string;
  /** CPU time of the process, all threads, in milliseconds. */
  readonly cpu: number;
  /** Time on the clock, in milliseconds. */
  readonly wall: number;
}

/**
 * Lets the contenders take turns, so that whatever disturbs the machine disturbs all of them, and gives the medians.
 * A first round is not counted: it is for the compiler.
 *
 * @param expected what each run must resolve to; a contender that does less work would win
 */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  expected: number,
): Promise<Measured[]> {
  const samples = new Map(
    contenders.map(({ name }) => [name, { cpu: [] as number[], wall: [] as number[] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of rotated(contenders, round)) {
      globalThis.gc?.();
      const cpuBefore = process.cpuUsage();
      const wallBefore = performance.now();
      const done = await run();
      const wall = performance.now() - wallBefore;
      const { user, system } = process.cpuUsage(cpuBefore);
      if (done !== expected) throw new Error(`${name} did ${done} of ${expected}.`);
      if (round === 0) continue;
      samples.get(name)?.cpu.push((user + system) / 1000);
      samples.get(name)?.wall.push(wall);
    }
  }
  return [...samples].map(([name, { cpu, wall }]) => ({ name, cpu: median(cpu), wall: median(wall) }));
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
