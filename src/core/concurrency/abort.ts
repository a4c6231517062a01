import { setMaxListeners } from "node:events";
import { AbortError } from "../errors/errors.js";

/** Throws an `AbortError` if the signal was aborted; called before every request, so that none is sent afterwards. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(signal);
}

/** Calls the listener when the signal is aborted, or at once if it is; the returned function removes the listener. */
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

/** Prevents Node's leak warning when many calls, each of which removes its listener, listen to one signal. */
export function allowManyListeners(signal: AbortSignal): void {
  // Other implementations of signals have no such limit.
  if (unlimited.has(signal) || !(signal instanceof EventTarget)) return;
  unlimited.add(signal);
  setMaxListeners(0, signal);
}

/**
 * Returns the promise's result, or throws an `AbortError` as soon as the signal is aborted; the work behind the promise
 * may continue. Neither promise nor signal keeps references to the other.
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

/** In milliseconds; Node fires a longer timer immediately. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Waits, and always removes its timer and listener. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    // Listens first: where that fails, no timer is left.
    let timer: NodeJS.Timeout | undefined;
    const stop = onAbort(signal, () => {
      clearTimeout(timer);
      reject(new AbortError(signal as AbortSignal));
    });
    if (signal?.aborted) return;
    timer = setTimeout(
      () => {
        stop();
        resolve();
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
  });
}
