import { orAborted, sleep, throwIfAborted } from "../concurrency/abort.js";
import type { CallOptions } from "../call/call-options.js";
import { isAbortError } from "../errors/error-guards.js";
import type { ErrorSubject } from "../errors/errors.js";
import { WaiterFailedError, WaiterTimeoutError } from "../errors/waiter-errors.js";
import { explained } from "./explain.js";
import { waiterSchedule } from "./schedule.js";
import { WaitLimit } from "./wait-limit.js";
import type { Waiter, WaiterOptions, WaiterPace } from "./waiter.js";
import { WaiterState } from "./waiter-state.js";

export interface PollResult {
  readonly state: WaiterState;
  readonly response?: object | undefined;
  readonly error?: unknown;
  readonly lastState?: string | undefined;
  readonly reason?: string | undefined;
}

// In seconds: the minimum time left for the last poll.
const SHORTEST_POLL = 0.05;

/**
 * The loop of every wait: polls at the interval of the waiter or the caller until a poll returns `SUCCESS` or
 * `FAILURE`, or until the time, the attempts or the caller's signal end it. The last poll starts before the time is
 * over, by 1.5 times the duration of the previous poll.
 *
 * @param poll its requests use the options; an error that it throws ends the wait
 */
export async function pollUntil(
  subject: ErrorSubject,
  pace: WaiterPace & Pick<Waiter<object>, "explain">,
  options: WaiterOptions,
  poll: (options: CallOptions) => Promise<PollResult>,
): Promise<void> {
  const schedule = waiterSchedule(pace, options);
  const { abortSignal, requestTimeout, onPoll } = options;
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
      const reported = onPoll?.({ attempt, elapsed: limit.elapsed, response, error });
      await orAborted(Promise.resolve(reported), limit.signal);
      if (state === WaiterState.SUCCESS) return;
      if (state === WaiterState.FAILURE) {
        const cause = error ?? (await explained(pace.explain, { abortSignal: limit.signal, requestTimeout }));
        throw new WaiterFailedError(subject, { waiter: pace.name, ...found }, { cause });
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
