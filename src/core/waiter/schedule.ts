import { refuseUnknownOptions } from "../call/input/unknown-options.js";
import { argumentError, checkFunction } from "../text/argument-checks.js";
import type { WaiterOptions, WaiterPace } from "./waiter.js";

export interface WaiterSchedule {
  readonly maxWaitTime: number;
  readonly maxAttempts: number;
  /** The delay after an attempt; the first attempt is 1. */
  delay(attempt: number): number;
}

const OPTIONS = [
  "maxWaitTime",
  "minDelay",
  "maxDelay",
  "maxAttempts",
  "abortSignal",
  "requestTimeout",
  "onPoll",
] as const satisfies readonly (keyof WaiterOptions)[];

/**
 * Boto3 waits a fixed delay, a number of times. The caller's options, which are checked, replace that: with a time
 * only, there are as many attempts as fit; with attempts only, the time is as long as they take.
 */
export function waiterSchedule(
  { delay, attempts }: Pick<WaiterPace, "delay" | "attempts">,
  options: WaiterOptions,
): WaiterSchedule {
  refuseUnknownOptions(options, OPTIONS);
  checkFunction("onPoll", options.onPoll);
  const { minDelay, maxDelay } = delays(delay, options);
  const isBounded = options.maxWaitTime !== undefined || options.maxAttempts !== undefined;
  const maxWaitTime = positive("maxWaitTime", options.maxWaitTime ?? Infinity);
  const maxAttempts = positive("maxAttempts", options.maxAttempts ?? (isBounded ? Infinity : attempts));
  if (maxAttempts !== Infinity && !Number.isInteger(maxAttempts)) {
    throw argumentError("maxAttempts", "a whole number", maxAttempts, RangeError);
  }
  return { maxWaitTime, maxAttempts, delay: (attempt) => Math.min(maxDelay, minDelay * 2 ** (attempt - 1)) };
}

function delays(usual: number, options: WaiterOptions): { minDelay: number; maxDelay: number } {
  const minDelay = positive("minDelay", options.minDelay ?? Math.min(usual, options.maxDelay ?? usual));
  const maxDelay = positive("maxDelay", options.maxDelay ?? Math.max(usual, minDelay));
  if (maxDelay < minDelay) {
    throw new RangeError(`maxDelay (${maxDelay} s) must not be below minDelay (${minDelay} s).`);
  }
  return { minDelay, maxDelay };
}

function positive(name: string, value: number): number {
  if (typeof value !== "number") throw argumentError(name, "a number of seconds or attempts", value);
  if (value > 0) return value;
  throw argumentError(name, "greater than 0", value, RangeError);
}
