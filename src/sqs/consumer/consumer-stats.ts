/** Statistics of a consumer, since it started. */
export interface ConsumerStats {
  /** Messages that were received. */
  readonly received: number;
  /** Messages whose handler returned. */
  readonly handled: number;
  /** Messages whose handler threw, or took too long. */
  readonly failed: number;
  /** Messages that were deleted. */
  readonly deleted: number;
  /** Messages that were given back to the queue. */
  readonly givenBack: number;
  /** Requests for messages. */
  readonly receives: number;
  /** Handlers that are running. */
  readonly inFlight: number;
  /** Messages that were received and wait for a handler. */
  readonly waiting: number;
  /** The seconds from sending to handling, for the last message; 0 before the first. */
  readonly lag: number;
}

/** The statistics before it started. */
export const NO_STATS: ConsumerStats = {
  received: 0,
  handled: 0,
  failed: 0,
  deleted: 0,
  givenBack: 0,
  receives: 0,
  inFlight: 0,
  waiting: 0,
  lag: 0,
};
