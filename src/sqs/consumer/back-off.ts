import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { LONGEST_VISIBILITY } from "../receiving/check-visibility.js";

/** How the delay grows. */
export interface BackOff {
  /** The seconds after the first failure. Default: 1. */
  readonly first?: number;
  /** The factor for each further failure. Default: 2. */
  readonly factor?: number;
  /** The maximum number of seconds. Default: 900. */
  readonly most?: number;
}

/**
 * A `retryDelay` with exponential backoff by the receive count: 1, 2, 4, … seconds, up to 15 minutes.
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
