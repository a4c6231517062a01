import type { FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";

/**
 * Why a file is to be moved: `all`, nothing was compared; `new`, the other side lacks it; `size` and `time`, it differs
 * in size, or is newer than what the other side has; `content`, it has other bytes; `compare`, the function given as
 * `compare` says so.
 */
export type TransferReason = "all" | "new" | "size" | "time" | "content" | "compare";

/** A file that would be moved. */
export interface PlannedFile extends MovedFile {
  readonly reason: TransferReason;
}

/** What a transfer of a directory would do, as plain data: what `dryRun` resolves to. */
export interface DirectoryPlan {
  readonly toTransfer: readonly PlannedFile[];
  /** Nothing where something is in `failed`: then nothing is deleted. */
  readonly toDelete: readonly MovedFile[];
  readonly skipped: readonly SkippedFile[];
  /** What can be seen to fail before anything is sent. */
  readonly failed: readonly FailedFile[];
}
