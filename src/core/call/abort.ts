import { AbortError } from "../errors/errors.js";

/** Throws an `AbortError` if the signal was aborted: before every request, so that none leaves afterwards. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(signal);
}

/** In milliseconds; Node fires a timer at once that is set for longer. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Waits, and leaves neither timer nor listener behind however it ends. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AbortError(signal));
      return;
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
    const onAbort = (): void => {
      clearTimeout(timer);
      if (signal) reject(new AbortError(signal));
    };
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
