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

/** How often the work is done. */
export interface Repetition {
  /** Samples of which the median is taken. */
  readonly rounds: number;
  /** Runs of each contender that make up one sample. */
  readonly runs: number;
  /** What each run must resolve to; a contender that does less work would win. */
  readonly expected: number;
}

/**
 * Lets the contenders take turns, run by run, so that whatever disturbs the machine disturbs all of them. A sample
 * is what the usual run of a round took, times the runs; the result is the median of the samples. A first round is
 * not counted: it is for the compiler. Nothing is collected in between: a forced collection throws away compiled
 * code, too, and most of all that of the contenders.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds, runs, expected }: Repetition,
): Promise<Measured[]> {
  const samples = contenders.map(({ name }) => ({ name, cpu: [] as number[], wall: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    const taken = contenders.map((contender) => ({ contender, cpu: [] as number[], wall: [] as number[] }));
    for (let turn = 0; turn < runs; turn++) {
      for (const { contender, cpu, wall } of rotated(taken, turn)) {
        const once = await measureOnce(contender, expected);
        cpu.push(once.cpu);
        wall.push(once.wall);
      }
    }
    if (round === 0) continue;
    for (const [index, { cpu, wall }] of taken.entries()) {
      samples[index]?.cpu.push(median(cpu) * runs);
      samples[index]?.wall.push(median(wall) * runs);
    }
  }
  return samples.map(({ name, cpu, wall }) => ({ name, cpu: median(cpu), wall: median(wall) }));
}

async function measureOnce({ name, run }: Contender, expected: number): Promise<Omit<Measured, "name">> {
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  const done = await run();
  const wall = performance.now() - wallBefore;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (done !== expected) throw new Error(`${name} did ${done} of ${expected}.`);
  return { cpu: (user + system) / 1000, wall };
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
