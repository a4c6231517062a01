import { onAbort } from "./abort.js";

/** The signal of one request, to be closed when the request has ended. */
export interface OwnSignal {
  readonly signal: AbortSignal;
  /** Ends the request alone. */
  abort(reason?: unknown): void;
  close(): void;
}

/**
 * Signals for requests that may be under way at the same time. Each request has its own, so that it can be ended
 * alone; all end with the caller's signal, which has one listener, and only while something is under way.
 */
export class SignalGroup {
  readonly #parent: AbortSignal | undefined;
  readonly #open = new Set<AbortController>();
  #stopListening: (() => void) | undefined;

  constructor(parent: AbortSignal | undefined) {
    this.#parent = parent;
  }

  open(): OwnSignal {
    const controller = new AbortController();
    const isFirst = this.#open.size === 0;
    this.#open.add(controller);
    if (this.#parent?.aborted) controller.abort(this.#parent.reason);
    else if (isFirst) this.#stopListening = onAbort(this.#parent, () => this.abort(this.#parent?.reason));
    return {
      signal: controller.signal,
      abort: (reason) => controller.abort(reason),
      close: () => this.#close(controller),
    };
  }

  /** Runs one request with a signal of its own. */
  async run<Result>(request: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const own = this.open();
    try {
      return await request(own.signal);
    } finally {
      own.close();
    }
  }

  /** Ends all that is under way. */
  abort(reason?: unknown): void {
    for (const controller of this.#open) controller.abort(reason);
  }

  #close(controller: AbortController): void {
    this.#open.delete(controller);
    if (this.#open.size === 0) this.#stopListening?.();
  }
}
