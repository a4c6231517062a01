import { setMaxListeners } from "node:events";
import { throwIfAborted } from "../../../core/call/abort.js";
import { AbortError } from "../../../core/errors/errors.js";

/**
 * All that a download has under way. The first failure ends everything else, and so does the caller's signal; nothing
 * is left once `done` has settled.
 */
export class Crew {
  readonly #controller = new AbortController();
  readonly #abortSignal: AbortSignal | undefined;
  readonly #running = new Set<Promise<void>>();
  readonly #onAbort = (): void => {
    if (this.#abortSignal) this.fail(new AbortError(this.#abortSignal));
  };
  #failure: { readonly error: unknown } | undefined;

  /** @throws {AbortError} when it is too late already */
  constructor(abortSignal: AbortSignal | undefined) {
    throwIfAborted(abortSignal);
    // Each request and each body listens to it.
    setMaxListeners(0, this.#controller.signal);
    this.#abortSignal = abortSignal;
    abortSignal?.addEventListener("abort", this.#onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** How many are at work. */
  get size(): number {
    return this.#running.size;
  }

  /** Runs something beside what is running. */
  add(work: () => Promise<void>): void {
    if (this.#failure) return;
    const task = work()
      .catch((error: unknown) => this.fail(error))
      .finally(() => this.#running.delete(task));
    this.#running.add(task);
  }

  fail(error: unknown): void {
    if (this.#failure) return;
    this.#failure = { error };
    this.#controller.abort(error);
  }

  throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Waits for all of it, also for what is added meanwhile. Throws the first failure. */
  async done(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running);
    this.throwFailure();
  }

  /** Nobody listens to the caller's signal any more. */
  dismiss(): void {
    this.#abortSignal?.removeEventListener("abort", this.#onAbort);
  }
}
