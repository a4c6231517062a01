import type { Compare } from "../plan/compare.js";

/** How a sync makes the destination the same as the source. */
export interface SyncOptions {
  /**
   * `true` to delete files that exist only at the destination, after all transfers, and only those that the prefix,
   * `include` and `exclude` select. Nothing is deleted after a failure, or if nothing is selected at the source.
   */
  readonly delete?: boolean | undefined;
  /** How files and objects are compared. Default: `"time"`, which transfers files that differ in size or are newer at the source. */
  readonly compare?: Compare | undefined;
}

export const SYNC_OPTIONS = ["delete", "compare"] as const;
