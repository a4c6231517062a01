import { onAbort } from "../../../core/concurrency/abort.js";

/** In milliseconds: how long to wait for the response to a request in flight after the caller has aborted. */
export const GRACE = 5_000;

/** A signal that is aborted some time after another one, unless it is ended before. */
export interface GraceSignal {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * For a request that the service completes even if the client disconnects: what it creates can be removed only once it
 * exists, so that an abort waits some time for the response.
 */
export function graceSignal(abortSignal: AbortSignal | undefined): GraceSignal {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = onAbort(abortSignal, () => {
    timer = setTimeout(() => controller.abort(abortSignal?.reason), GRACE);
  });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
