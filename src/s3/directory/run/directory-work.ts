import type { CallOptions } from "../../../core/call/call-options.js";
import type { FileWarning, SkipReason } from "../../errors/directory-report.js";
import type { Plannable } from "../plan/plan-steps.js";
import type { TransferStep } from "../plan/steps.js";
import type { Deletion, OnDeleted } from "../report/deletion.js";

/** The result of one transfer: the size, with the error of a secondary step if any, or why the file was skipped. */
export type TransferOutcome =
  { readonly size: number; readonly warning?: unknown } | { readonly skipped: SkipReason };

/** How the steps of a plan are carried out. */
export interface DirectoryActions {
  /** Failures that affect no file, and have happened already. */
  readonly warnings?: readonly FileWarning[];
  readonly transfer: (
    step: TransferStep,
    options: CallOptions,
    onBytes: (bytes: number) => void,
  ) => Promise<TransferOutcome>;
  /** Deletes what exists only at the destination. */
  readonly delete: (
    deletions: readonly Deletion[],
    options: CallOptions,
    onDeleted: OnDeleted,
  ) => Promise<void>;
}

export interface DirectoryWork extends Plannable, DirectoryActions {
  /** How many requests a file of this size has in flight at once. */
  readonly cost: (size: number) => number;
}
