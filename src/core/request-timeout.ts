import { LONGEST_TIMER } from "./abort.js";
import { TimeoutError } from "./errors.js";

/**
 * Ends a request that takes too long. Not left to the SDK: its own `requestTimeout` only writes a warning, unless
 * the client's request handler was told to throw.
 *
 * @param milliseconds 0 for no limit, as in the SDK
 */
export async function withTimeout<Output>(
  milliseconds: number,
  abortSignal: AbortSignal | undefined,
  request: (abortSignal: AbortSignal) => Promise<Output>,
): Promise<Output> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(abortSignal?.reason);
  abortSignal?.addEventListener("abort", onAbort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const end = (): void => {
      const error = new TimeoutError(milliseconds);
      reject(error);
      controller.abort(error);
    };
    timer = setTimeout(end, Math.min(milliseconds, LONGEST_TIMER));
  });
  try {
    // A request that cannot be ended is left behind.
    return await Promise.race([request(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
    abortSignal?.removeEventListener("abort", onAbort);
  }
}
