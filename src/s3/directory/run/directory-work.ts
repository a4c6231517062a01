import type { CallOptions } from "../../../core/call/call-options.js";
import type { OnDeleted } from "../remote/delete-objects.js";
import type { DeleteStep, Step, TransferStep } from "../plan/steps.js";

/** What is done with the files of a directory. */
export interface DirectoryWork {
  /** As errors name it: `Bucket(name="photos").uploadDirectory`. */
  readonly action: string;
  /** What there is to do. It changes nothing. */
  readonly steps: (options: CallOptions) => AsyncIterable<Step>;
  /** How many requests a file of this size takes at once. */
  readonly weight: (size: number) => number;
  /** Moves one file, and resolves to its size. */
  readonly transfer: (
    step: TransferStep,
    options: CallOptions,
    onBytes: (bytes: number) => void,
  ) => Promise<number>;
  /** Deletes what the other side lacks. */
  readonly delete: (
    steps: readonly DeleteStep[],
    options: CallOptions,
    onDeleted: OnDeleted,
  ) => Promise<void>;
}
