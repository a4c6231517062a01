import { onAbort } from "./abort.js";

/** In milliseconds: how long to wait for the response to a request in flight after the caller has aborted. */
export const GRACE = 5_000;

/**
 * Sends a request that the service completes even if the client disconnects: what it creates can be removed only once
 * it exists, so that an abort waits some time for the response.
 */
export async function withGrace<Output>(
  abortSignal: AbortSignal | undefined,
  send: (signal: AbortSignal) => Promise<Output>,
): Promise<Output> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = onAbort(abortSignal, () => {
    timer = setTimeout(() => controller.abort(abortSignal?.reason), GRACE);
  });
  try {
    return await send(controller.signal);
  } finally {
    clearTimeout(timer);
    stop();
  }
}
