import type { CallOptions } from "../../../core/call/call-options.js";
import type { FailedFile, FileWarning, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import type { PlannedFile } from "./directory-plan.js";
import { codeOf, messageOf } from "../local/file-problem.js";

/** One thing to do, or that is known not to be done. */
export type Step = TransferStep | PendingStep | DeleteStep | SkipStep | FailStep | RefuseDeletesStep;

export interface TransferStep {
  readonly kind: "transfer";
  readonly file: PlannedFile;
  /** Below the directory, with "/". */
  readonly relative: string;
  /** When its source was last changed, where that is known. */
  readonly modified: Date | undefined;
  /** That of an object which is downloaded. */
  readonly storageClass?: string | undefined;
}

/** Whether a file is to be moved takes requests or reading, and is found out when it is its turn. */
export interface PendingStep {
  readonly kind: "pending";
  readonly file: MovedFile;
  readonly decide: (options: CallOptions) => Promise<TransferStep | SkipStep | FailStep>;
}

export interface DeleteStep {
  readonly kind: "delete";
  readonly file: MovedFile;
  readonly relative: string;
  readonly modified: Date | undefined;
}

export interface SkipStep {
  readonly kind: "skip";
  readonly file: SkippedFile;
}

export interface FailStep {
  readonly kind: "fail";
  readonly file: FailedFile;
  readonly error: unknown;
}

/** Nothing may be deleted, and why. */
export interface RefuseDeletesStep {
  readonly kind: "refuse-deletes";
  readonly why: string;
}

/** What is known of a file, of whatever became of it. */
export interface Known {
  readonly key: string | undefined;
  readonly path: string | undefined;
  readonly size?: number | undefined;
}

export function skip({ key, path, size }: Known, reason: SkippedFile["reason"]): SkipStep {
  return { kind: "skip", file: { key, path, size, reason } };
}

/** What failed beside the file itself, which is as it should be. */
export function warning({ key, path, size }: Known, error: unknown): FileWarning {
  return { key, path, size, code: codeOf(error), message: messageOf(error) };
}

/** What `decide` says, where what it throws fails for its file alone. */
export function pending(file: MovedFile, decide: PendingStep["decide"]): PendingStep {
  return {
    kind: "pending",
    file,
    async decide(options) {
      try {
        return await decide(options);
      } catch (error) {
        return fail(file, error);
      }
    },
  };
}

export function fail({ key, path, size }: Known, error: unknown): FailStep {
  return { kind: "fail", file: { key, path, size, code: codeOf(error), message: messageOf(error) }, error };
}
