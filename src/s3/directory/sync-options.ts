import type { Compare } from "./plan/compare.js";

/** How a sync makes one side the same as the other. */
export interface SyncOptions {
  /**
   * `true`: deletes on the other side what the source lacks, once everything was moved, and only of what the prefix,
   * `include` and `exclude` take in. Nothing is deleted after any failure, nor where nothing of the source is taken in.
   */
  readonly delete?: boolean | undefined;
  /** How files and objects are told apart. `"time"` unless given: what differs in size, or is newer in the source. */
  readonly compare?: Compare | undefined;
}

/** The names of these options. */
export const SYNC_OPTIONS = ["delete", "compare"] as const;
