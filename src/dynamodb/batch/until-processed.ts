import { isThrottling } from "../../core/batch/run/throttling.js";
import type { CallInFlight } from "../../core/batch/run/calls-in-flight.js";
import { mayPass } from "../../core/call/retry/may-pass.js";
import { sleep } from "../../core/concurrency/abort.js";
import type { SignalGroup } from "../../core/concurrency/signal-group.js";

/** In milliseconds; it doubles with each attempt, up to the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;

/** How often a part of a batch is sent without anything of it being processed. */
export const ATTEMPTS = 10;

/** What came of a batch: what was not processed, and why. */
export interface Leftover<Part> {
  readonly left: readonly Part[];
  readonly error?: unknown;
}

/** How a batch is repeated. */
export interface Repeating {
  readonly flight: CallInFlight;
  readonly maxAttempts: number;
  /** Those of the pauses, which end when nothing is to be repeated any more. */
  readonly pauses: SignalGroup;
  /** Whether nothing is to be repeated any more. */
  readonly isOver: () => boolean;
}

/**
 * Sends a batch until all of it is processed, or until nothing of what is left was in several attempts. The pauses
 * between them grow and are spread out; and while the service asks for less, there are fewer calls at a time.
 *
 * @param send sends one call, and gives what of it was not processed
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
