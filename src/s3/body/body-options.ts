import { checkAmount, checkWholeNumber } from "../../core/text/argument-checks.js";
import type { CallOptions } from "../../core/call/call-options.js";

/** How the body of an object is read. */
export interface BodyOptions extends CallOptions {
  /**
   * The longest wait for the next bytes, in milliseconds; then the connection counts as dropped. If nobody reads for so
   * long, the connection is given up, too, and the next read requests the rest; not where the store sends no ETag. Without
   * a `requestTimeout`, an answer may take as long to begin, from when its request has a connection. 60 s unless given; 0
   * for no limit.
   */
  readonly idleTimeout?: number | undefined;
  /** How often the body may be resumed after a dropped connection, for each 8 MiB. 5 unless given. */
  readonly maxResumes?: number | undefined;
}

/** @throws {RangeError} for what is no time or no number of times */
export function checkBodyOptions({ idleTimeout = 60_000, maxResumes = 5, ...options }: BodyOptions): {
  readonly idleTimeout: number;
  readonly maxResumes: number;
} & CallOptions {
  checkAmount("idleTimeout", "milliseconds", idleTimeout);
  checkWholeNumber("maxResumes", maxResumes);
  return { ...options, idleTimeout, maxResumes };
}
