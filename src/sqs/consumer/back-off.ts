import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { LONGEST_VISIBILITY } from "../receiving/check-visibility.js";

/** How the delay grows. */
export interface BackOff {
  /** The seconds after the first failure; 1 unless given. */
  readonly first?: number;
  /** By what it grows with each further failure; 2 unless given. */
  readonly factor?: number;
  /** The most seconds; 900 unless given. */
  readonly most?: number;
}

/**
 * A `retryDelay` that grows with each time that a message was received: 1, 2, 4, … seconds, up to 15 minutes.
 *
 * @example
 * queue.consume(handle, { retryDelay: backOff({ first: 5, most: 600 }) });
 */
export function backOff(options: BackOff = {}): (receiveCount: number) => number {
  refuseUnknownOptions(options, ["first", "factor", "most"]);
  const { first = 1, factor = 2, most = 900 } = options;
  return (receiveCount) => {
    const delay = first * factor ** Math.max(0, receiveCount - 1);
    return Math.round(Math.min(delay, most, LONGEST_VISIBILITY));
  };
}
