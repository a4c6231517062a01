import { LONGEST_TIMER, onAbort } from "../concurrency/abort.js";

const TIME_IS_OVER = Symbol("the time is over");

/** Ends a wait from outside, even during a poll: by `maxWaitTime` or the caller's signal. */
export class WaitLimit {
  readonly #started = performance.now();
  readonly #controller = new AbortController();
  readonly #seconds: number;
  readonly #stopListening: () => void;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number, abortSignal: AbortSignal | undefined) {
    this.#seconds = seconds;
    this.#stopListening = onAbort(abortSignal, () => this.#controller.abort(abortSignal?.reason));
    const milliseconds = seconds * 1000;
    if (milliseconds > LONGEST_TIMER) return;
    this.#timer = setTimeout(() => this.#controller.abort(TIME_IS_OVER), milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isTimeOver(): boolean {
    return this.signal.reason === TIME_IS_OVER;
  }

  /** Seconds since the wait started. */
  get elapsed(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** Seconds until the wait ends. */
  get left(): number {
    return this.#seconds - this.elapsed;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
  }
}
