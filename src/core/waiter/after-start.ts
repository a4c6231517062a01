import type { CallOptions } from "../call/call-options.js";
import { throwIfAborted } from "../concurrency/abort.js";
import { withGrace } from "../concurrency/grace.js";
import { isAbortError, isWaiterFailure } from "../errors/error-guards.js";
import { AbortError, type TucuxiError } from "../errors/errors.js";
import type { UnfinishedCause } from "../errors/unfinished-error.js";

/** What a call has started on AWS, and what to do about it if the rest of the call fails. */
export interface Started {
  /** The error that names what was started, and the way out. */
  readonly report: (failure: UnfinishedCause) => TucuxiError;
  /** Whether it has ended nevertheless, so that the error of the call is enough. */
  readonly hasEnded?: (error: unknown) => boolean;
  /** Ends it after a failure of the call; `undefined` where it is to continue. Takes no signal: the caller's may have been aborted. */
  readonly stop?: (error: unknown) => Promise<unknown> | undefined;
}

/**
 * Sends the request that starts something. An abort waits some time for the response, without which nobody would have the
 * id of what was started.
 */
export async function sendStart<Output>(
  calls: CallOptions,
  send: (calls: CallOptions) => Promise<Output>,
): Promise<Output> {
  throwIfAborted(calls.abortSignal);
  return withGrace(calls.abortSignal, (abortSignal) => send({ ...calls, abortSignal }));
}

/**
 * The rest of a call that has started something. If it fails, its error is thrown unchanged where what was started has
 * ended, or can be ended. Otherwise the error names what was started, with the failure as its `cause`; after an abort it
 * is the `cause` of the `AbortError`.
 */
export async function afterStart<Result>(
  { report, hasEnded, stop }: Started,
  signal: AbortSignal | undefined,
  rest: () => Promise<Result>,
): Promise<Result> {
  try {
    return await rest();
  } catch (error) {
    if (hasEnded?.(error)) throw error;
    const aborted = signal?.aborted ? signal : undefined;
    const stopped = await stop?.(error)?.then(
      () => ({ isStopped: true, stopError: undefined }),
      (stopError: unknown) => ({ isStopped: false, stopError }),
    );
    if (stopped?.isStopped) throw aborted && !isAbortError(error) ? new AbortError(aborted) : error;
    const failure = report({ cause: aborted ? aborted.reason : error, stopError: stopped?.stopError });
    throw aborted ? new AbortError(aborted, failure) : failure;
  }
}

/** Whether a waiter's error is a failure that the service reported in a response, so that nothing is in progress any more. */
export function isReportedFailure(error: unknown): boolean {
  return isWaiterFailure(error) && error.response !== undefined;
}
