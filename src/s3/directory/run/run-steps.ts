import type { CallOptions } from "../../../core/call/call-options.js";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import { TaskGroup } from "../../../core/concurrency/task-group.js";
import { isAbortError, isTucuxiError } from "../../../core/errors/error-guards.js";
import { formatCause } from "../../../core/text/format-cause.js";
import { DirectoryTransferError } from "../../errors/directory-error.js";
import type { DirectoryReport } from "../../errors/directory-report.js";
import { fail, type FailStep, type PendingStep, type Step, type TransferStep } from "../plan/steps.js";
import type { Deletion, OnDeleted } from "../report/deletion.js";
import { codeOf, FileProblem, messageOf } from "../report/file-problem.js";
import { ReportBuilder, type ReportDetail } from "../report/report-builder.js";
import { skipped, warning } from "../report/report-entries.js";
import { type DirectoryProgress, DirectoryProgressTracker, type FileProgress } from "./directory-progress.js";
import type { DirectoryWork } from "./directory-work.js";

export interface RunOptions extends CallOptions {
  /** How many requests are in flight at once. */
  readonly concurrency: number;
  readonly onFailure: "continue" | "stop";
  readonly onProgress: ((progress: DirectoryProgress) => unknown) | undefined;
  readonly report: ReportDetail;
}

/** Errors that every other file would fail with as well. */
const HOPELESS = ["CredentialsProviderError", "ExpiredToken", "InvalidAccessKeyId", "NoSuchBucket"];

/** A wrong secret key causes this for every file; a header that was changed in transit, for one file only. */
const SIGNATURE = "SignatureDoesNotMatch";

/** After this many rejected signatures without an accepted one, the key must be wrong. */
const MOST_SIGNATURES = 20;

/** Carries out all steps and reports what was done; if not everything was, the report is in the error. */
export async function runSteps(work: DirectoryWork, options: RunOptions): Promise<DirectoryReport> {
  const run = new Run(work, options);
  try {
    await run.transferAll();
    run.throwIfAborted();
    await run.deleteAll();
    run.throwIfAborted();
  } finally {
    run.close();
  }
  return run.end();
}

class Run {
  readonly #work: DirectoryWork;
  readonly #options: RunOptions;
  /** Its signal ends all requests: after an abort, a fatal error, or the failure that stops everything. */
  readonly #tasks: TaskGroup;
  readonly #report: ReportBuilder;
  readonly #progress: DirectoryProgressTracker;
  readonly #deletions: Deletion[] = [];
  /** Why nothing may be deleted. */
  readonly #refusals: string[] = [];
  #isListed = false;
  #undecided = 0;
  #isStopped = false;
  #refusedSignatures = 0;
  /** The error of the first file that failed. */
  #cause: unknown;
  /** The error of the first file that left parts behind in the service. */
  #leftBehind: unknown;
  /** The error that ended the run, as opposed to failures of single files. */
  #fatal: { readonly error: unknown } | undefined;

  constructor(work: DirectoryWork, options: RunOptions) {
    this.#work = work;
    this.#options = options;
    this.#report = new ReportBuilder(options.report);
    for (const one of work.warnings ?? []) this.#report.warning(one);
    this.#progress = new DirectoryProgressTracker(options.onProgress);
    this.#tasks = new TaskGroup(options.abortSignal);
  }

  async transferAll(): Promise<void> {
    try {
      for await (const step of this.#work.steps(this.#callOptions)) {
        await this.#take(step);
        this.#tasks.throwFailure();
      }
      this.#isListed = true;
      this.#notePlanned();
    } catch (error) {
      if (!this.#isOver) this.#fatal ??= { error };
    }
    // It rejects with what ended the run, which end() throws.
    await this.#tasks.done().catch(() => {});
    // Before anything is deleted, as an error of onProgress prevents that.
    if (!this.#fatal) await this.#progress.finish().catch((error: unknown) => (this.#fatal ??= { error }));
  }

  async deleteAll(): Promise<void> {
    if (this.#deletions.length === 0) return;
    if (this.#fatal || this.#report.failures > 0 || this.#refusals.length > 0) {
      this.#refusals.unshift("nothing was deleted");
      for (const { file } of this.#deletions) this.#report.skipped(skipped(file, "kept"));
      return;
    }
    try {
      await this.#work.delete(this.#deletions, this.#callOptions, this.#onDeleted);
    } catch (error) {
      this.#fatal ??= { error };
    }
  }

  readonly #onDeleted: OnDeleted = ({ file }, outcome) => {
    if (outcome === false) this.#report.skipped(skipped(file, "kept"));
    else if (outcome !== true && "error" in outcome) this.#noteFailure(fail(file, outcome.error));
    else this.#report.deleted(file);
    if (typeof outcome === "object" && "warning" in outcome) {
      this.#report.warning(warning(file, outcome.warning));
    }
  };

  /** Parts that were left behind cost money, so that an abort is reported with them. */
  throwIfAborted(): void {
    const { abortSignal } = this.#options;
    if (this.#leftBehind === undefined) throwIfAborted(abortSignal);
    else if (abortSignal?.aborted) {
      const details = { action: this.#work.action, report: this.#report.build(), why: "It was aborted." };
      throw new DirectoryTransferError(details, { cause: this.#leftBehind });
    }
  }

  close(): void {
    this.#tasks.close();
  }

  end(): DirectoryReport {
    const report = this.#report.build();
    const { transferred, deleted, failed } = report.counts;
    if (this.#fatal && transferred + deleted + failed === 0) throw this.#fatal.error;
    if (!this.#fatal && failed === 0 && this.#refusals.length === 0) return report;
    const details = { action: this.#work.action, report, why: this.#why() };
    throw new DirectoryTransferError(details, { cause: this.#fatal?.error ?? this.#cause });
  }

  get #callOptions(): CallOptions {
    return { abortSignal: this.#tasks.signal, requestTimeout: this.#options.requestTimeout };
  }

  get #isOver(): boolean {
    return this.#tasks.signal.aborted;
  }

  async #take(step: Step): Promise<void> {
    if (step.kind === "skip") this.#report.skipped(step.file);
    else if (step.kind === "fail") this.#noteFailure(step);
    else if (step.kind === "delete") this.#deletions.push(step);
    else if (step.kind === "refuse-deletes") this.#refusals.push(step.why);
    else await this.#start(step);
  }

  async #start(step: TransferStep | PendingStep): Promise<void> {
    const cost = this.#work.cost(step.file.size);
    // A file whose cost is above the limit is transferred alone.
    await this.#tasks.room(Math.max(1, this.#options.concurrency - cost + 1));
    this.#tasks.add(() => this.#run(step), cost);
  }

  async #run(step: TransferStep | PendingStep): Promise<void> {
    if (step.kind === "transfer") return this.#transfer(step, this.#progress.file(step.file));
    this.#undecided++;
    const decided = await step.decide(this.#callOptions);
    const progress = decided.kind === "transfer" ? this.#progress.file(decided.file) : undefined;
    this.#undecided--;
    this.#notePlanned();
    if (decided.kind === "transfer" && progress) await this.#transfer(decided, progress);
    else if (decided.kind === "skip") this.#report.skipped(decided.file);
    else if (decided.kind === "fail") this.#takeFailure(decided);
  }

  async #transfer(step: TransferStep, progress: FileProgress): Promise<void> {
    const { file } = step;
    try {
      const outcome = await this.#work.transfer(step, this.#callOptions, (bytes) =>
        this.#notify(() => progress.moved(bytes)),
      );
      if ("skipped" in outcome) {
        this.#report.skipped(skipped(file, outcome.skipped));
        return this.#notify(() => progress.skipped());
      }
      const { size } = outcome;
      this.#report.transferred({ ...file, size });
      if (outcome.warning !== undefined) this.#report.warning(warning(file, outcome.warning));
      this.#notify(() => progress.done(size));
    } catch (error) {
      if (this.#takeFailure(fail(file, error))) this.#notify(() => progress.failed());
    }
  }

  /** Reports the failure of a file, unless it failed only because the whole run ended. */
  #takeFailure(step: FailStep): boolean {
    const { file, error } = step;
    const hasParts = isTucuxiError(error, "UploadNotAborted");
    if (hasParts) this.#leftBehind ??= error;
    if (this.#fatal || (this.#isOver && !this.#isStopped)) {
      if (hasParts) this.#report.failed(file);
      return false;
    }
    const wasStopped = this.#isStopped && isAbortError(error);
    this.#noteFailure(wasStopped ? fail(file, stopped()) : step);
    return true;
  }

  /** The total is known once all files are listed and none is still being compared. */
  #notePlanned(): void {
    if (this.#isListed && this.#undecided === 0) this.#progress.planned();
  }

  #noteFailure({ file, error }: FailStep): void {
    this.#report.failed(file);
    this.#cause ??= error;
    if (this.#options.onFailure === "continue" && !this.#isHopeless(file.code)) return;
    this.#isStopped = true;
    this.#tasks.fail(error);
  }

  #isHopeless(code: string): boolean {
    if (code === SIGNATURE && ++this.#refusedSignatures >= MOST_SIGNATURES) {
      return this.#report.transfers === 0;
    }
    return HOPELESS.includes(code);
  }

  /**
   * Calls the caller's `onProgress`. Its error ends the run by the signal, not by an exception in the middle of a
   * file's stream, in code that is not prepared for it.
   */
  #notify(call: () => void): void {
    try {
      if (!this.#fatal) call();
    } catch (error) {
      this.#fatal ??= { error };
      this.#tasks.fail(error);
    }
  }

  #why(): string {
    const [first, ...rest] = this.#refusals;
    const refusal = first === undefined ? "" : capitalizedSentence([first, ...rest].join(": "));
    if (!this.#fatal) return refusal;
    const { error } = this.#fatal;
    return [`It ended with ${formatCause(codeOf(error), messageOf(error))}`, refusal]
      .filter(Boolean)
      .join(" ");
  }
}

function stopped(): FileProblem {
  return new FileProblem("Stopped", "It was stopped because another file had failed.");
}

function capitalizedSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
