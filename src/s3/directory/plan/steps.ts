import type { CallOptions } from "../../../core/call/call-options.js";
import type { FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import type { Deletion } from "../report/deletion.js";
import { failed, type FileRef, skipped } from "../report/report-entries.js";
import type { PlannedFile } from "./directory-plan.js";

/** One step of a plan: something to do, or something that will not be done. */
export type Step = TransferStep | PendingStep | DeleteStep | SkipStep | FailStep | RefuseDeletesStep;

export interface TransferStep {
  readonly kind: "transfer";
  readonly file: PlannedFile;
  /** Below the directory, with "/". */
  readonly relative: string;
  /** When the source was last modified, if known. */
  readonly modified: Date | undefined;
  /** Of an object that is downloaded. */
  readonly storageClass?: string | undefined;
  /** Of an object that is downloaded, as it was listed. */
  readonly eTag?: string | undefined;
}

/** A step that needs requests or reading to decide, which happens when the step is run. */
export interface PendingStep {
  readonly kind: "pending";
  readonly file: MovedFile;
  readonly decide: (options: CallOptions) => Promise<TransferStep | SkipStep | FailStep>;
}

export interface DeleteStep extends Deletion {
  readonly kind: "delete";
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

/** Forbids all deletes. */
export interface RefuseDeletesStep {
  readonly kind: "refuse-deletes";
  readonly why: string;
}

export function skip(file: FileRef, reason: SkippedFile["reason"]): SkipStep {
  return { kind: "skip", file: skipped(file, reason) };
}

export function fail(file: FileRef, error: unknown): FailStep {
  return { kind: "fail", file: failed(file, error), error };
}

/** An error of `decide` fails this file only. */
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
