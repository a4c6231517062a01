import type { ServerSettings } from "./server/settings.js";
import type { Task } from "./task/task.js";

/**
 * What is measured of a contender: elapsed time, CPU time (both in milliseconds), or peak memory (in MiB).
 */
export type Measure = "wall" | "cpu" | "peak";

/** A task, and its contenders. */
export interface BenchCase {
  /** Its name on the command line, like that of its group. */
  readonly name: string;
  readonly group: string;
  readonly title: string;
  /** The unit of its ratios. */
  readonly measure: Measure;
  /** The number of samples, of which the median is used. */
  readonly rounds: number;
  /** Whether each run has its own process, for effects that only the first run shows. */
  readonly isFresh?: boolean;
  /** The first one is the reference for the others. */
  readonly contenders: readonly Contender[];
  readonly limits: readonly Limit[];
}

/** One way to perform the task. */
export interface Contender {
  /** Its name in limits. */
  readonly id: string;
  /** Its name in tables. */
  readonly label: string;
  /** The file in `contenders/`, without its extension: `python` is Python, the others are TypeScript. */
  readonly script: string;
  readonly server: Partial<ServerSettings>;
  readonly task: Partial<Task>;
  /** What each run must report as done, as a contender that does less work would win. */
  readonly expected: number;
  /** What the keys that it saw, the server, or the written file must prove. */
  readonly proof?: "listed" | "deleted" | "uploaded" | "downloaded" | "put";
  /** Fewer samples than the others, for one that takes minutes. */
  readonly rounds?: number;
}

/** A limit that must be kept. */
export interface Limit {
  /** The id of a contender. */
  readonly of: string;
  /** The id of another one, for a ratio; without it, the measured value itself is limited. */
  readonly against?: string;
  readonly atMost: number;
}

/** The amount of work: all of it, or just enough to check that everything works. */
export interface Sizes {
  readonly keys: number;
  readonly slowDeletes: number;
  readonly manyKeys: number;
  readonly keysOfKind: number;
  readonly instances: number;
  readonly file: number;
  readonly longStream: number;
  readonly messages: number;
  readonly manyMessages: number;
  /** The items of a table, of one that is read in segments, and of one that shows whether memory grows. */
  readonly items: number;
  readonly itemsInSegments: number;
  readonly manyItems: number;
}

export const whole: Sizes = {
  keys: 100_000,
  slowDeletes: 30_000,
  manyKeys: 1_000_000,
  keysOfKind: 200_000,
  instances: 20_000,
  file: 2 ** 30,
  longStream: 8 * 2 ** 30,
  messages: 500,
  manyMessages: 10_000,
  items: 10_000,
  itemsInSegments: 200_000,
  manyItems: 1_000_000,
};

export const smoke: Sizes = {
  keys: 3_500,
  slowDeletes: 2_500,
  manyKeys: 20_000,
  keysOfKind: 10_000,
  instances: 1_500,
  file: 20 * 2 ** 20,
  longStream: 40 * 2 ** 20,
  messages: 40,
  manyMessages: 200,
  items: 500,
  itemsInSegments: 6_000,
  manyItems: 20_000,
};

export function number(value: number): string {
  return value.toLocaleString("en");
}

export function size(bytes: number): string {
  return bytes >= 2 ** 30 ? `${bytes / 2 ** 30} GiB` : `${bytes / 2 ** 20} MiB`;
}
