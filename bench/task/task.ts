import type { KeyKind } from "../server/keys.js";

/** The input of a contender. */
export interface Task {
  readonly endpoint: string;
  /** The number of keys or instances. */
  readonly items: number;
  readonly keyKind: KeyKind;
  /** Milliseconds of work with each item. */
  readonly workPerItem: number;
  /** The concurrency, if it can be configured. */
  readonly concurrency: number;
  /** The size of the object in bytes. */
  readonly bytes: number;
  /** The file to send. */
  readonly source: string;
  /** The file to write, which does not exist yet. */
  readonly target: string;
  /** The program to load, one of `programs/`. */
  readonly program: string;
  /** Whether CPU time is measured from the start of the process. */
  readonly countsFromStart: boolean;
}

/** The measurement of one run. */
export interface Sample {
  /** The number of processed items or bytes. */
  readonly count: number;
  /** The elapsed time in milliseconds. */
  readonly wall: number;
  /** The CPU time of all threads of the process in milliseconds, during the run or since the start. */
  readonly cpu: number;
  /** The peak memory of the process in MiB. */
  readonly peak: number;
  /** The checksum of the keys; only for a run that is not measured. */
  readonly checksum?: number;
}
