import { onAbort, throwIfAborted } from "../../../core/concurrency/abort.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import { DirectoryTransferError } from "../../errors/directory-error.js";
import type { DirectoryReport } from "../../errors/directory-report.js";
import { isAbortError, isTucuxiError } from "../../../core/errors/error-guards.js";
import { formatCause } from "../../../core/text/format-cause.js";
import { type DirectoryProgress, DirectoryProgressTracker, type FileProgress } from "./directory-progress.js";
import type { DirectoryWork } from "./directory-work.js";
import { codeOf, FileProblem, messageOf } from "../local/file-problem.js";
import { Semaphore } from "./semaphore.js";
import { ReportBuilder, type ReportDetail } from "./report-builder.js";
import {
  type DeleteStep,
  fail,
  type FailStep,
  type PendingStep,
  skip,
  type Step,
  type TransferStep,
  warning,
} from "../plan/steps.js";

/** How a directory is moved. */
export interface RunOptions extends CallOptions {
  /** How many requests are under way at once. */
  readonly concurrency: number;
  readonly onFailure: "continue" | "stop";
  readonly onProgress: ((progress: DirectoryProgress) => unknown) | undefined;
  readonly report: ReportDetail;
}

/** What concerns every file: to go on would be to fail for each of them. */
const HOPELESS = ["CredentialsProviderError", "ExpiredToken", "InvalidAccessKeyId", "NoSuchBucket"];

/** That of a wrong key fails for every file; that of a header which arrived as another one, for its own file only. */
const SIGNATURE = "SignatureDoesNotMatch";

/** So many signatures are refused, and none is taken, before it is the key's. */
const MOST_SIGNATURES = 20;

/** Does all of it, and tells what was done. What could be done only in part ends in an error that tells the same. */
export async function runSteps(work: DirectoryWork, options: RunOptions): Promise<DirectoryReport> {
  const run = new Run(work, options);
  const { abortSignal } = options;
  throwIfAborted(abortSignal);
  const stopListening = onAbort(abortSignal, () => run.abort(abortSignal?.reason));
  try {
    await run.transferAll();
    run.throwIfAborted();
    await run.deleteAll();
    run.throwIfAborted();
  } finally {
    stopListening();
  }
  return run.end();
}

class Run {
  readonly #work: DirectoryWork;
  readonly #options: RunOptions;
  readonly #controller = new AbortController();
  readonly #report: ReportBuilder;
  readonly #progress: DirectoryProgressTracker;
  readonly #semaphore: Semaphore;
  readonly #running = new Set<Promise<void>>();
  readonly #deletes: DeleteStep[] = [];
  readonly #deleteRefusals: string[] = [];
  #areFound = false;
  #undecided = 0;
  #isStopped = false;
  #refusedSignatures = 0;
  /** Of the first file that failed. */
  #cause: unknown;
  /** Of the first file of which something is left in the service. */
  #leftBehind: unknown;
  /** What ended it, beside the failures of single files. */
  #fatal: { readonly error: unknown } | undefined;

  constructor(work: DirectoryWork, options: RunOptions) {
    this.#work = work;
    this.#options = options;
    this.#report = new ReportBuilder(options.report);
    for (const one of work.warnings ?? []) this.#report.warning(one);
    this.#progress = new DirectoryProgressTracker(options.onProgress);
    this.#semaphore = new Semaphore(options.concurrency);
  }

  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }

  async transferAll(): Promise<void> {
    try {
      for await (const step of this.#work.steps(this.#callOptions)) {
        await this.#take(step);
        if (this.#isOver) break;
      }
      this.#areFound = true;
      this.#tellIfPlanned();
    } catch (error) {
      if (!this.#isOver) this.#fatal ??= { error };
    }
    while (this.#running.size > 0) await Promise.race(this.#running);
    // Before anything is deleted: what onProgress throws keeps it from that.
    if (!this.#fatal) await this.#progress.finish().catch((error: unknown) => (this.#fatal ??= { error }));
  }

  async deleteAll(): Promise<void> {
    if (this.#deletes.length === 0) return;
    if (this.#fatal || this.#report.failures > 0 || this.#deleteRefusals.length > 0) {
      this.#deleteRefusals.unshift("nothing was deleted");
      for (const { file } of this.#deletes) this.#report.skipped(skip(file, "kept").file);
      return;
    }
    try {
      await this.#work.delete(this.#deletes, this.#callOptions, ({ file }, outcome) => {
        if (outcome === false) this.#report.skipped(skip(file, "kept").file);
        else if (outcome !== true && "error" in outcome) this.#noteFailure(fail(file, outcome.error));
        else this.#report.deleted(file);
        if (typeof outcome === "object" && "warning" in outcome)
          this.#report.warning(warning(file, outcome.warning));
      });
    } catch (error) {
      this.#fatal ??= { error };
    }
  }

  /** Parts that stay cost money: then it is no plain abort, and the report says which. */
  throwIfAborted(): void {
    const { abortSignal } = this.#options;
    if (this.#leftBehind === undefined) throwIfAborted(abortSignal);
    else if (abortSignal?.aborted) {
      const details = { action: this.#work.action, report: this.#report.build(), why: "It was aborted." };
      throw new DirectoryTransferError(details, { cause: this.#leftBehind });
    }
  }

  end(): DirectoryReport {
    const report = this.#report.build();
    const { transferred, deleted, failed } = report.counts;
    if (this.#fatal && transferred + deleted + failed === 0) throw this.#fatal.error;
    if (!this.#fatal && failed === 0 && this.#deleteRefusals.length === 0) return report;
    const details = { action: this.#work.action, report, why: this.#why() };
    throw new DirectoryTransferError(details, { cause: this.#fatal?.error ?? this.#cause });
  }

  get #callOptions(): CallOptions {
    return { abortSignal: this.#controller.signal, requestTimeout: this.#options.requestTimeout };
  }

  get #isOver(): boolean {
    return this.#controller.signal.aborted;
  }

  async #take(step: Step): Promise<void> {
    if (step.kind === "skip") this.#report.skipped(step.file);
    else if (step.kind === "fail") this.#noteFailure(step);
    else if (step.kind === "delete") this.#deletes.push(step);
    else if (step.kind === "refuse-deletes") this.#deleteRefusals.push(step.why);
    else await this.#start(step);
  }

  async #start(step: TransferStep | PendingStep): Promise<void> {
    const cost = this.#work.cost(step.file.size);
    await this.#semaphore.acquire(cost);
    if (this.#isOver) return;
    const task = this.#run(step).finally(() => {
      this.#running.delete(task);
      this.#semaphore.release(cost);
    });
    this.#running.add(task);
  }

  async #run(step: TransferStep | PendingStep): Promise<void> {
    if (step.kind === "transfer") return this.#transfer(step, this.#progress.file(step.file));
    this.#undecided++;
    const decided = await step.decide(this.#callOptions);
    const progress = decided.kind === "transfer" ? this.#progress.file(decided.file) : undefined;
    this.#undecided--;
    this.#tellIfPlanned();
    if (decided.kind === "transfer" && progress) await this.#transfer(decided, progress);
    else if (decided.kind === "skip") this.#report.skipped(decided.file);
    else if (decided.kind === "fail") this.#takeFailure(decided);
  }

  async #transfer(step: TransferStep, progress: FileProgress): Promise<void> {
    const { file } = step;
    try {
      const outcome = await this.#work.transfer(step, this.#callOptions, (bytes) =>
        this.#tell(() => progress.moved(bytes)),
      );
      if ("skipped" in outcome) {
        this.#report.skipped(skip(file, outcome.skipped).file);
        return this.#tell(() => progress.skipped());
      }
      const { size } = outcome;
      this.#report.transferred({ ...file, size });
      if (outcome.warning !== undefined) this.#report.warning(warning(file, outcome.warning));
      this.#tell(() => progress.done(size));
    } catch (error) {
      if (this.#takeFailure(fail(file, error))) this.#tell(() => progress.failed());
    }
  }

  /** Notes the failure of a file, unless it only comes of what ended all of them. */
  #takeFailure(step: FailStep): boolean {
    const { file, error } = step;
    const hasParts = isTucuxiError(error, "UploadNotAborted");
    if (hasParts) this.#leftBehind ??= error;
    if (this.#fatal || (this.#isOver && !this.#isStopped)) {
      if (hasParts) this.#report.failed(file);
      return false;
    }
    const isLeft = this.#isStopped && isAbortError(error);
    this.#noteFailure(isLeft ? fail(file, stopped()) : step);
    return true;
  }

  /** Once all files are found, and none of them is still compared. */
  #tellIfPlanned(): void {
    if (this.#areFound && this.#undecided === 0) this.#progress.planned();
  }

  #noteFailure({ file, error }: FailStep): void {
    this.#report.failed(file);
    this.#cause ??= error;
    if (this.#options.onFailure === "continue" && !this.#isHopeless(file.code)) return;
    this.#isStopped = true;
    this.#controller.abort(error);
  }

  #isHopeless(code: string): boolean {
    if (code === SIGNATURE && ++this.#refusedSignatures >= MOST_SIGNATURES)
      return this.#report.transfers === 0;
    return HOPELESS.includes(code);
  }

  /**
   * Calls what is the caller's own. What that throws ends all of it by the signal, and not by an error in the middle of a
   * file's stream, where somebody else's code is at work.
   */
  #tell(call: () => void): void {
    try {
      if (!this.#fatal) call();
    } catch (error) {
      this.#fatal ??= { error };
      this.#controller.abort(error);
    }
  }

  #why(): string {
    const [first, ...rest] = this.#deleteRefusals;
    const reservation = first === undefined ? "" : sentence([first, ...rest].join(": "));
    if (!this.#fatal) return reservation;
    const { error } = this.#fatal;
    return [`It ended with ${formatCause(codeOf(error), messageOf(error))}`, reservation]
      .filter(Boolean)
      .join(" ");
  }
}

function stopped(): FileProblem {
  return new FileProblem("Stopped", "It was ended, as another file had failed.");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
