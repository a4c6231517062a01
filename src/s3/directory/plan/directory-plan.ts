import type { DirectoryReport, FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";

/**
 * Why a file is transferred: `all`, nothing is compared; `new`, it is missing at the destination; `size`, the sizes
 * differ; `time`, it is newer than the one at the destination; `content`, the contents differ; `compare`, the function
 * passed as `compare` returned false.
 */
export type TransferReason = "all" | "new" | "size" | "time" | "content" | "compare";

/** A file that would be transferred. */
export interface PlannedFile extends MovedFile {
  readonly reason: TransferReason;
}

/** What a transfer of a directory would do, as plain data: the result of a dry run. */
export interface DirectoryPlan {
  readonly toTransfer: readonly PlannedFile[];
  /** Empty if anything is in `failed`, as nothing is deleted then. */
  readonly toDelete: readonly MovedFile[];
  readonly skipped: readonly SkippedFile[];
  /** Failures that are known before anything is transferred. */
  readonly failed: readonly FailedFile[];
}

/** The result of a transfer of a directory: the plan of a dry run, or else the report. */
export type DirectoryOutcome<DryRun extends boolean> = DryRun extends true ? DirectoryPlan : DirectoryReport;
