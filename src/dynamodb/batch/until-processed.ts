import { isThrottling } from "../../core/batch/run/throttling.js";
import type { CallInFlight } from "../../core/batch/run/calls-in-flight.js";
import { mayPass } from "../../core/call/retry/may-pass.js";
import { sleep } from "../../core/concurrency/abort.js";
import type { SignalGroup } from "../../core/concurrency/signal-group.js";

/** In milliseconds; it doubles with each attempt, up to the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;

/** The default maximum number of attempts while nothing is processed. */
export const ATTEMPTS = 10;

/** The unprocessed part of a batch, and the reason. */
export interface Leftover<Part> {
  readonly left: readonly Part[];
  readonly error?: unknown;
}

/** How a batch is retried. */
export interface Repeating {
  readonly flight: CallInFlight;
  readonly maxAttempts: number;
  /** The signals of the pauses, which are aborted when nothing is to be retried any more. */
  readonly pauses: SignalGroup;
  /** Whether nothing is to be retried any more. */
  readonly isOver: () => boolean;
}

/**
 * Sends a batch until everything is processed, or until several attempts in a row processed nothing. It retries with
 * exponential backoff and jitter; when throttled, it reduces the number of concurrent calls.
 *
 * @param send sends one call, and returns its unprocessed part
 */
export async function untilProcessed<Part>(
  all: readonly Part[],
  send: (parts: readonly Part[]) => Promise<readonly Part[]>,
  { flight, maxAttempts, pauses, isOver }: Repeating,
): Promise<Leftover<Part>> {
  let left = all;
  for (let attempt = 1; ; attempt++) {
    const before = left.length;
    let error: unknown;
    try {
      left = await send(left);
      if (left.length === 0) {
        flight.succeed();
        return { left };
      }
    } catch (thrown) {
      if (!mayPass(thrown)) return { left, error: thrown };
      error = thrown;
    }
    if (error === undefined || isThrottling(error)) flight.slowDown();
    if (left.length < before) attempt = 1;
    if (attempt >= maxAttempts || isOver()) return { left, error };
    await pauses.run((signal) => sleep(pauseAfter(attempt), signal)).catch(() => undefined);
    if (!isOver()) await flight.again();
    if (isOver()) return { left, error };
  }
}

function pauseAfter(attempt: number): number {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  return longest * (0.5 + Math.random() / 2);
}
