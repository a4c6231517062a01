import { orAborted, sleep, throwIfAborted } from "../concurrency/abort.js";
import type { CallOptions } from "../call/call-options.js";
import { isAbortError } from "../errors/error-guards.js";
import type { ErrorSubject } from "../errors/errors.js";
import { WaiterFailedError, WaiterTimeoutError } from "../errors/waiter-errors.js";
import { waiterSchedule } from "./schedule.js";
import { WaitLimit } from "./wait-limit.js";
import type { WaiterOptions, WaiterPace } from "./waiter.js";
import { WaiterState } from "./waiter-state.js";

/** What a poll found. */
export interface PollResult {
  readonly state: WaiterState;
  /** The service's answer, if it gave one. */
  readonly response?: object | undefined;
  /** The service's error, if it gave one. */
  readonly error?: unknown;
  /** The state that the resource is in, if it has one. */
  readonly lastState?: string | undefined;
  /** Why it is in that state, in the service's own words. */
  readonly reason?: string | undefined;
}

// In seconds: so much time at least is left to the last poll.
const SHORTEST_POLL = 0.05;

/**
 * The loop of every wait: polls at the pace of the waiter or of the caller, until a poll says `SUCCESS` or `FAILURE`,
 * or the time, the attempts or the caller's signal end it. The last poll is due a little before the time is over, by
 * as much as the poll before it took and half again.
 *
 * @param poll its requests take the options; an error that it throws ends the wait
 */
export async function pollUntil(
  subject: ErrorSubject,
  pace: WaiterPace,
  options: WaiterOptions,
  poll: (options: CallOptions) => Promise<PollResult>,
): Promise<void> {
  const { abortSignal, requestTimeout, onPoll } = options;
  const schedule = waiterSchedule(pace, options);
  throwIfAborted(abortSignal);
  const limit = new WaitLimit(schedule.maxWaitTime, abortSignal);
  let attempt = 0;
  let isLast = false;
  let last: PollResult = { state: WaiterState.RETRY };
  const timeout = (): WaiterTimeoutError =>
    new WaiterTimeoutError(
      subject,
      { ...last, waiter: pace.name, attempts: attempt, seconds: limit.elapsed },
      { cause: last.error },
    );
  try {
    for (;;) {
      attempt++;
      const begun = limit.elapsed;
      const found = await orAborted(poll({ abortSignal: limit.signal, requestTimeout }), limit.signal);
      throwIfAborted(abortSignal);
      last = found.response ? found : { ...last, error: found.error };
      const { state, response, error } = found;
      const told = onPoll?.({ attempt, elapsed: limit.elapsed, response, error });
      await orAborted(Promise.resolve(told), limit.signal);
      if (state === WaiterState.SUCCESS) return;
      if (state === WaiterState.FAILURE) {
        throw new WaiterFailedError(subject, { waiter: pace.name, ...found }, { cause: error });
      }
      const left = limit.left - Math.max(SHORTEST_POLL, 1.5 * (limit.elapsed - begun));
      if (isLast || attempt >= schedule.maxAttempts || left <= 0) throw timeout();
      const delay = schedule.delay(attempt);
      isLast = left <= delay;
      await sleep(Math.min(delay, left) * 1000, limit.signal);
    }
  } catch (error) {
    throwIfAborted(abortSignal);
    throw limit.isTimeOver && isAbortError(error) ? timeout() : error;
  } finally {
    limit.close();
  }
}
