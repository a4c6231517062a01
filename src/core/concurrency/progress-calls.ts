/**
 * The calls of an `onProgress`. An error that it throws is thrown at once; if it is an async function, the error of its
 * promise is thrown at the next report, or at the end.
 */
export class ProgressCalls<Progress> {
  readonly #onProgress: ((progress: Progress) => unknown) | undefined;
  #failure: { readonly error: unknown } | undefined;
  #pending: Promise<void> | undefined;

  constructor(onProgress: ((progress: Progress) => unknown) | undefined) {
    this.#onProgress = onProgress;
  }

  /** Whether there is anyone to report to. */
  get isWanted(): boolean {
    return this.#onProgress !== undefined;
  }

  report(progress: Progress): void {
    this.throwFailure();
    const result = this.#onProgress?.(progress);
    // An async function is not awaited here; an unhandled rejection would crash the process, and leave behind what
    // the call has started.
    if (result instanceof Promise) {
      const settled = result.then(
        () => undefined,
        (error: unknown) => void (this.#failure ??= { error }),
      );
      this.#pending = Promise.all([this.#pending, settled]).then(() => undefined);
    }
  }

  throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Waits for the calls that are still running. */
  async finish(): Promise<void> {
    await this.#pending;
    this.throwFailure();
  }
}
