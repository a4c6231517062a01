/** How much the last handler counts among those before it. */
const WEIGHT = 0.1;

/** In milliseconds: a message that is received in advance should not wait for longer than this. */
const HORIZON = 500;

/** The part of a full request that is worth one. */
const WORTH = 0.7;

/**
 * How fast messages are handled. Handlers that take milliseconds would wait for each receive, so a few messages are
 * received in advance, and asked for in tens; beside handlers that take long, a request for each free place costs nothing,
 * and what is received in advance would only be kept from other consumers.
 */
export class Pace {
  readonly #concurrency: number;
  readonly #batchSize: number;
  /** In milliseconds; unknown until the first handler has ended. */
  #duration: number | undefined;

  constructor(concurrency: number, batchSize: number) {
    this.#concurrency = concurrency;
    this.#batchSize = batchSize;
  }

  /** A handler took so many milliseconds. */
  add(duration: number): void {
    this.#duration =
      this.#duration === undefined ? duration : this.#duration + WEIGHT * (duration - this.#duration);
  }

  /** How many messages are to wait for a free place. */
  get ahead(): number {
    if (this.#duration === undefined) return 0;
    const soon = (this.#concurrency * HORIZON) / Math.max(this.#duration, 1);
    return Math.min(this.#batchSize, Math.floor(soon));
  }

  /** For how many messages a request is worth it while others are being handled. */
  get worth(): number {
    return Math.max(1, Math.floor(this.ahead * WORTH));
  }
}
