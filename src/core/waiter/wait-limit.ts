import { LONGEST_TIMER, onAbort } from "../concurrency/abort.js";

const TIME_IS_OVER = Symbol("the time is over");

/** What ends a wait from outside, whatever a poll is doing: `maxWaitTime`, and the caller's signal. */
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

  /** Is aborted when the wait ends. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it was the time that ended the wait. */
  get isTimeOver(): boolean {
    return this.signal.reason === TIME_IS_OVER;
  }

  /** Seconds since the wait began. */
  get elapsed(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** Seconds until the wait ends. */
  get left(): number {
    return this.#seconds - this.elapsed;
  }

  /** Leaves neither timer nor listener behind. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
  }
}
