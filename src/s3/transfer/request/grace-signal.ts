import { onAbort } from "../../../core/concurrency/abort.js";

/** In milliseconds: how long the answer to what was sent may still take when the caller aborts. */
export const GRACE = 5_000;

/** A signal that is aborted a while after another one, unless it is ended before. */
export interface GraceSignal {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * For a request that the service goes on with whether or not anybody listens: what it makes can only be removed when
 * it is there. So its answer is waited for, for a while.
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
