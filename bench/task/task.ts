import type { KeyKind } from "../server/keys.js";

/** What a contender is told before it begins. */
export interface Task {
  readonly endpoint: string;
  /** Keys or instances that there are. */
  readonly items: number;
  readonly keyKind: KeyKind;
  /** Milliseconds of work with each item. */
  readonly workPerItem: number;
  /** Requests at once, where that can be said. */
  readonly concurrency: number;
  /** Bytes of the object. */
  readonly bytes: number;
  /** The file to send. */
  readonly source: string;
  /** The file to write, which is not there yet. */
  readonly target: string;
  /** The program to load, one of `programs/`. */
  readonly program: string;
  /** Whether CPU time counts from the start of the process. */
  readonly countsFromStart: boolean;
}

/** What one run took. */
export interface Sample {
  /** Items, or bytes, that were done. */
  readonly count: number;
  /** Time on the clock, in milliseconds. */
  readonly wall: number;
  /** CPU time of the process, all threads, in milliseconds; of the run, or since the start. */
  readonly cpu: number;
  /** The most memory that the process ever had, in MiB. */
  readonly peak: number;
  /** Of the keys that were looked at; only of a run that is not measured. */
  readonly checksum?: number;
}
