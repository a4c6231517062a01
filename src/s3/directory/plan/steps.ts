import type { FailedFile, FileWarning, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import type { PlannedFile } from "./directory-plan.js";
import { codeOf, messageOf } from "../local/file-problem.js";

/** One thing to do, or that is known not to be done. */
export type Step = TransferStep | DeleteStep | SkipStep | FailStep | RefuseDeletesStep;

export interface TransferStep {
  readonly kind: "transfer";
  readonly file: PlannedFile;
  /** Below the directory, with "/". */
  readonly relative: string;
  /** When its source was last changed, where that is known. */
  readonly modified: Date | undefined;
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

export function fail({ key, path, size }: Known, error: unknown): FailStep {
  return { kind: "fail", file: { key, path, size, code: codeOf(error), message: messageOf(error) }, error };
}
