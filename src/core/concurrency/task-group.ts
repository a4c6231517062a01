import { allowManyListeners, onAbort, throwIfAborted } from "./abort.js";
import { AbortError } from "../errors/errors.js";

/**
 * Tasks that run concurrently. The first failure, or the caller's signal, aborts their shared signal; when `done` has
 * settled, no task is running.
 */
export class TaskGroup {
  readonly #controller = new AbortController();
  readonly #stopListening: () => void;
  #size = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** @throws {AbortError} if the signal is already aborted */
  constructor(abortSignal: AbortSignal | undefined) {
    throwIfAborted(abortSignal);
    allowManyListeners(this.signal);
    this.#stopListening = onAbort(abortSignal, () => this.fail(new AbortError(abortSignal as AbortSignal)));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The number of running tasks, or their total cost. */
  get size(): number {
    return this.#size;
  }

  /** Starts a task, which may count as several; does nothing after a failure. */
  add(work: (signal: AbortSignal) => Promise<void>, cost = 1): void {
    if (this.#failure) return;
    this.#size += cost;
    void work(this.signal)
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.#size -= cost;
        this.#wake?.();
      });
  }

  fail(error: unknown): void {
    if (this.#failure) return;
    this.#failure = { error };
    this.#controller.abort(error);
    this.#wake?.();
  }

  throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Waits until fewer tasks than this are running. Throws the first failure. Only one caller may wait at a time. */
  async room(limit: number): Promise<void> {
    while (!this.#failure && this.#size >= limit) await this.#change();
    this.throwFailure();
  }

  /** Waits for all tasks, including those added meanwhile. Throws the first failure. */
  async done(): Promise<void> {
    while (this.#size > 0) await this.#change();
    this.throwFailure();
  }

  /** Removes the listener from the caller's signal. */
  close(): void {
    this.#stopListening();
  }

  /** Unlike `Promise.race`, it leaves no reactions on a promise that may stay pending for thousands of tasks. */
  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
