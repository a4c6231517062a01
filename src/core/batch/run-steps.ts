import type { CallOptions } from "../call/call-options.js";
import { throwIfAborted } from "../concurrency/abort.js";
import { errorName, isAbortError } from "../errors/error-guards.js";
import { AbortError, BatchActionError } from "../errors/errors.js";

/** One of several requests that make up an action. */
export interface Step {
  /** Identifies the step in a `BatchActionError`: the operation and its target, as `DetachRolePolicy arn:…`. */
  readonly id: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Executes the steps of an action one after another, until one fails. Then a `BatchActionError` says which steps were
 * completed, which one failed, and which were not tried. The error of an only step is thrown unchanged.
 */
export async function runSteps(
  action: string,
  steps: readonly Step[],
  { abortSignal }: CallOptions = {},
): Promise<void> {
  for (const [index, { run }] of steps.entries()) {
    try {
      throwIfAborted(abortSignal);
      await run();
    } catch (error) {
      // For a single step, the service's error is enough; after an abort of the first, there is nothing to report.
      if (steps.length === 1 || (index === 0 && isAbortError(error))) throw error;
      const report = unfinished(action, steps, index, error);
      throw abortSignal?.aborted ? new AbortError(abortSignal, report) : report;
    }
  }
}

function unfinished(
  action: string,
  steps: readonly Step[],
  failed: number,
  cause: unknown,
): BatchActionError {
  const { message } = cause instanceof Error ? cause : { message: String(cause) };
  const failures = steps.slice(failed).map(({ id }, position) => ({
    id,
    code: position === 0 ? (errorName(cause) ?? "Error") : "NotTried",
    message: position === 0 ? message : "A step before it failed.",
  }));
  const succeeded = steps.slice(0, failed).map(({ id }) => id);
  return new BatchActionError({ action, failures, succeeded, responses: [] }, { cause });
}
