import type { BenchCase, Limit, Measure } from "../case.js";
import type { Sample } from "../task/task.js";

/** A contender's results: medians, and their samples. */
export interface Result {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  /** `undefined` if it was skipped. */
  readonly medians: Readonly<Record<Measure, number>> | undefined;
  /** The ratio of the case's measure to the first contender's. */
  readonly ratio: number | undefined;
  readonly samples: readonly Sample[];
}

/** A limit and its outcome; `isKept` is `undefined` if one of the two was skipped. */
export interface JudgedLimit extends Limit {
  readonly measured: number | undefined;
  readonly isKept: boolean | undefined;
}

export interface CaseResult {
  readonly name: string;
  readonly group: string;
  readonly title: string;
  readonly measure: Measure;
  /** The date of the measurement. */
  readonly date: string;
  readonly results: readonly Result[];
  readonly limits: readonly JudgedLimit[];
}

const measures = ["wall", "cpu", "peak"] as const;

export function resultOf(bench: BenchCase, samples: ReadonlyMap<string, readonly Sample[]>): CaseResult {
  const { name, group, title, measure } = bench;
  const medians = new Map<string, Record<Measure, number>>();
  for (const [id, taken] of samples) {
    if (taken.length === 0) continue;
    const of = (each: Measure): number => rounded(median(taken.map((sample) => sample[each])));
    medians.set(id, Object.fromEntries(measures.map((each) => [each, of(each)])) as Record<Measure, number>);
  }
  const first = medians.get(bench.contenders[0]?.id ?? "")?.[measure];
  const results = bench.contenders.map(({ id, label, script }): Result => {
    const own = medians.get(id);
    return {
      id,
      label,
      script,
      medians: own,
      ratio: own && first !== undefined ? own[measure] / first : undefined,
      samples: (samples.get(id) ?? []).map(({ count, wall, cpu, peak }) => ({
        count,
        wall: rounded(wall),
        cpu: rounded(cpu),
        peak: rounded(peak),
      })),
    };
  });
  const judge = (limit: Limit): JudgedLimit => {
    const own = medians.get(limit.of)?.[measure];
    const other = limit.against === undefined ? 1 : medians.get(limit.against)?.[measure];
    const measured = own === undefined || other === undefined ? undefined : own / other;
    return { ...limit, measured, isKept: measured === undefined ? undefined : measured <= limit.atMost };
  };
  const date = new Date().toISOString().slice(0, 10);
  return { name, group, title, measure, date, results, limits: bench.limits.map(judge) };
}

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
