/** The weight of the last handler in the average. */
const WEIGHT = 0.1;

/** In milliseconds: the maximum time that a message should wait after it was received in advance. */
const HORIZON = 500;

/** The fraction of a full request that is worth sending one. */
const WORTH = 0.7;

/**
 * How fast messages are handled. Fast handlers would wait for each receive, so some messages are received in advance,
 * ten at a time. Next to slow handlers, a request for each free handler costs nothing, and messages that are received
 * in advance would only be withheld from other consumers.
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

  add(duration: number): void {
    this.#duration =
      this.#duration === undefined ? duration : this.#duration + WEIGHT * (duration - this.#duration);
  }

  /** The number of messages to receive in advance. */
  get ahead(): number {
    if (this.#duration === undefined) return 0;
    const soon = (this.#concurrency * HORIZON) / Math.max(this.#duration, 1);
    return Math.min(this.#batchSize, Math.floor(soon));
  }

  /** The number of messages for which a request is worthwhile while others are being handled. */
  get worth(): number {
    return Math.max(1, Math.floor(this.ahead * WORTH));
  }
}
