import { sleep } from "../../../../core/concurrency/abort.js";

const FIRST_DELAY = 100;
const LONGEST_DELAY = 3_000;

/** Waits before a retry, with exponential backoff and jitter. */
export function backOff(failures: number, signal: AbortSignal): Promise<void> {
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.max(0, failures - 1));
  return sleep(delay * Math.random(), signal);
}
