import { allowManyListeners, onAbort, throwIfAborted } from "./abort.js";
import { AbortError } from "../errors/errors.js";

/**
 * Work that is under way at the same time. The first failure aborts the signal that all of it has, and so does the
 * caller's; nothing is left once `done` has settled.
 */
export class TaskGroup {
  readonly #controller = new AbortController();
  readonly #stopListening: () => void;
  #size = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** @throws {AbortError} when it is too late already */
  constructor(abortSignal: AbortSignal | undefined) {
    throwIfAborted(abortSignal);
    allowManyListeners(this.signal);
    this.#stopListening = onAbort(abortSignal, () => this.fail(new AbortError(abortSignal as AbortSignal)));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** How many are at work. */
  get size(): number {
    return this.#size;
  }

  /** Runs something beside what is running; nothing more after a failure. */
  add(work: (signal: AbortSignal) => Promise<void>): void {
    if (this.#failure) return;
    this.#size++;
    void work(this.signal)
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.#size--;
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

  /** Waits until there are fewer at work than this. Throws the first failure. For one that waits. */
  async room(limit: number): Promise<void> {
    while (!this.#failure && this.#size >= limit) await this.#change();
    this.throwFailure();
  }

  /** Waits for all of it, also for what is added meanwhile. Throws the first failure. */
  async done(): Promise<void> {
    while (this.#size > 0) await this.#change();
    this.throwFailure();
  }

  /** Nobody listens to the caller's signal any more. */
  close(): void {
    this.#stopListening();
  }

  /** Unlike `Promise.race`, it leaves nothing behind in what is waited for, which may go on for thousands of tasks. */
  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
