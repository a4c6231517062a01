import { setMaxListeners } from "node:events";
import { AbortError } from "../errors/errors.js";

/** Throws an `AbortError` if the signal was aborted: before every request, so that none leaves afterwards. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(signal);
}

/**
 * Calls the listener when the signal is aborted; at once, if it is aborted already.
 *
 * @returns what takes the listener away again
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal || signal.aborted) {
    if (signal) listener();
    return () => {};
  }
  allowManyListeners(signal);
  signal.addEventListener("abort", listener, { once: true });
  return () => signal.removeEventListener("abort", listener);
}

const unlimited = new WeakSet<AbortSignal>();

/**
 * Keeps Node from the warning of a leak where many calls under way listen to one signal. Each of them, and each request of
 * the SDK's, takes its listener away again.
 */
export function allowManyListeners(signal: AbortSignal): void {
  // Another implementation of signals has no such limit.
  if (unlimited.has(signal) || !(signal instanceof EventTarget)) return;
  unlimited.add(signal);
  setMaxListeners(0, signal);
}

/**
 * What the promise gives; an `AbortError` as soon as the signal is aborted. What cannot be ended is left behind. Neither
 * keeps anything of the other.
 */
export function orAborted<Result>(
  what: PromiseLike<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, () => reject(new AbortError(signal as AbortSignal)));
    what.then(resolve, reject).then(stop, stop);
  });
}

/** In milliseconds; Node fires a timer at once that is set for longer. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Waits, and leaves neither timer nor listener behind however it ends. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        stop();
        resolve();
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
    const stop = onAbort(signal, () => {
      clearTimeout(timer);
      reject(new AbortError(signal as AbortSignal));
    });
  });
}
