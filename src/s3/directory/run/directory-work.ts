import type { FileWarning, SkipReason } from "../../errors/directory-report.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { OnDeleted } from "../remote/delete-objects.js";
import type { DeleteStep, Step, TransferStep } from "../plan/steps.js";

/** What came of a file that was to be moved: its size, with the error of a secondary step, or why it was not moved. */
export type TransferOutcome =
  { readonly size: number; readonly warning?: unknown } | { readonly skipped: SkipReason };

/** What is done with the files of a directory. */
export interface DirectoryWork {
  /** As errors name it: `Bucket(name="photos").uploadDirectory`. */
  readonly action: string;
  /** What went wrong already, and does not matter to any file. */
  readonly warnings?: readonly FileWarning[];
  /** What there is to do. It changes nothing. */
  readonly steps: (options: CallOptions) => AsyncIterable<Step>;
  /** How many requests a file of this size takes at once. */
  readonly cost: (size: number) => number;
  /** Moves one file. */
  readonly transfer: (
    step: TransferStep,
    options: CallOptions,
    onBytes: (bytes: number) => void,
  ) => Promise<TransferOutcome>;
  /** Deletes what the other side lacks. */
  readonly delete: (
    steps: readonly DeleteStep[],
    options: CallOptions,
    onDeleted: OnDeleted,
  ) => Promise<void>;
}
