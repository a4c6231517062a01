import { throwIfAborted } from "./abort.js";
import { AbortError } from "../errors/errors.js";

/**
 * One request that several callers wait for, each with a signal of its own. A caller that aborts leaves alone;
 * the request itself ends when the last one has left.
 */
export class SharedCall<Result> {
  readonly #controller = new AbortController();
  readonly #result: Promise<Result>;
  #waiting = 0;

  constructor(start: (signal: AbortSignal) => Promise<Result>) {
    this.#result = start(this.#controller.signal);
    // Each caller gets the failure by its own promise; this one only keeps the last to leave from crashing.
    this.#result.catch(() => undefined);
  }

  /** Whether everybody left, so that the request is ending without a result. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Waits for the result until `signal` is aborted. */
  async join(signal: AbortSignal | undefined): Promise<Result> {
    throwIfAborted(signal);
    this.#waiting++;
    if (!signal) return this.#result;
    let leave: (() => void) | undefined;
    try {
      return await Promise.race([
        this.#result,
        new Promise<never>((_, reject) => {
          leave = () => {
            reject(new AbortError(signal));
            if (--this.#waiting === 0) this.#controller.abort();
          };
          signal.addEventListener("abort", leave, { once: true });
        }),
      ]);
    } finally {
      if (leave) signal.removeEventListener("abort", leave);
    }
  }
}
