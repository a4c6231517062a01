import { onAbort } from "./abort.js";

/** The signal of one request; close it when the request has ended. */
export interface OwnSignal {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
  close(): void;
}

/**
 * Signals for concurrent requests. Each request has its own, so that it can be aborted alone; all are aborted with the
 * caller's signal, which gets one listener, and only while a request is in flight.
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

  async run<Result>(request: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const own = this.open();
    try {
      return await request(own.signal);
    } finally {
      own.close();
    }
  }

  abort(reason?: unknown): void {
    for (const controller of this.#open) controller.abort(reason);
  }

  #close(controller: AbortController): void {
    this.#open.delete(controller);
    if (this.#open.size === 0) this.#stopListening?.();
  }
}
