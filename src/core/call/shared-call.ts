import { onAbort, orAborted, throwIfAborted } from "../concurrency/abort.js";
import type { CallOptions } from "./call-options.js";
import { withTimeout } from "./request-timeout.js";

/**
 * One request that several callers wait for, each with its own signal and timeout. A caller that aborts or times out
 * leaves on its own; the request itself is aborted when the last one has left.
 */
export class SharedCall<Result> {
  readonly #controller = new AbortController();
  readonly #result: Promise<Result>;
  #waiting = 0;

  constructor(start: (signal: AbortSignal) => Promise<Result>) {
    this.#result = start(this.#controller.signal);
    // Each caller gets the failure by its own promise; this prevents an unhandled rejection when all have left.
    this.#result.catch(() => undefined);
  }

  /** Whether all callers left, so that the request is being aborted. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  async join({ abortSignal, requestTimeout }: CallOptions = {}): Promise<Result> {
    throwIfAborted(abortSignal);
    if (!requestTimeout) return this.#join(abortSignal);
    return withTimeout(requestTimeout, abortSignal, (signal) => this.#join(signal));
  }

  async #join(signal: AbortSignal | undefined): Promise<Result> {
    this.#waiting++;
    const stop = onAbort(signal, () => {
      if (--this.#waiting === 0) this.#controller.abort();
    });
    try {
      return await orAborted(this.#result, signal);
    } finally {
      stop();
    }
  }
}
