import { checkAmount, checkWholeNumber } from "../../../core/text/argument-checks.js";
import type { CallOptions } from "../../../core/call/call-options.js";

/** How the body of an object is read. */
export interface BodyOptions extends CallOptions {
  /**
   * The longest wait for more bytes, in milliseconds; after it the connection counts as dropped. If the body is not read
   * for that long, the connection is closed as well, and the next read requests the rest; not if the store sends no ETag.
   * Without a `requestTimeout`, it also limits the time until the response begins, not counting the wait for a connection.
   * Default: 60 s; 0 for no limit.
   */
  readonly idleTimeout?: number | undefined;
  /** How often the body may be resumed after a dropped connection, for each 8 MiB. Default: 5. */
  readonly maxResumes?: number | undefined;
}

/** @throws {RangeError} for an invalid number */
export function checkBodyOptions({ idleTimeout = 60_000, maxResumes = 5, ...options }: BodyOptions): {
  readonly idleTimeout: number;
  readonly maxResumes: number;
} & CallOptions {
  checkAmount("idleTimeout", "milliseconds", idleTimeout);
  checkWholeNumber("maxResumes", maxResumes);
  return { ...options, idleTimeout, maxResumes };
}
