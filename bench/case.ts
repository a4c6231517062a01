import type { ServerSettings } from "./server/settings.js";
import type { Task } from "./task/task.js";

/** What is measured of a contender: time on the clock, CPU time (both in milliseconds), or most memory (in MiB). */
export type Measure = "wall" | "cpu" | "peak";

/** Some work, and those who do it. */
export interface BenchCase {
  /** By which it can be asked for, as by its group. */
  readonly name: string;
  readonly group: string;
  readonly title: string;
  /** What its ratios are of. */
  readonly measure: Measure;
  /** Samples of which the median is taken. */
  readonly rounds: number;
  /** Whether each run has a process of its own, for what only the first run shows. */
  readonly isFresh?: boolean;
  /** The first one is what the others are compared with. */
  readonly contenders: readonly Contender[];
  readonly limits: readonly Limit[];
}

/** One way to do the work. */
export interface Contender {
  /** Its name in limits. */
  readonly id: string;
  /** Its name in tables. */
  readonly label: string;
  /** The file in `contenders/`, without its ending: `python` is Python, the others are TypeScript. */
  readonly script: string;
  readonly server: Partial<ServerSettings>;
  readonly task: Partial<Task>;
  /** What each run must say that it did; one that does less work would win. */
  readonly expected: number;
  /** What the keys that it saw, the server, or the file that was written must show. */
  readonly proof?: "listed" | "deleted" | "uploaded" | "downloaded" | "put";
  /** Fewer samples than the others, for one that takes minutes. */
  readonly rounds?: number;
}

/** What must be reached. */
export interface Limit {
  /** The id of a contender. */
  readonly of: string;
  /** The id of another one, for a ratio; without, the measure itself is limited. */
  readonly against?: string;
  readonly atMost: number;
}

/** How much work there is: all of it, or just enough to see that everything works. */
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
  /** Items of a table, of one that is read in segments, and of one that shows whether memory grows. */
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
