import type { CallOptions } from "../../core/call/call-options.js";

/** How the body of an object is read. */
export interface BodyOptions extends CallOptions {
  /**
   * The longest wait for the next bytes, in milliseconds; then the connection counts as dropped. It is also given
   * up while nobody reads for so long, and made anew for the next read. Without a `requestTimeout`, an answer may
   * take as long to begin. 60 s unless given; 0 for no limit.
   */
  readonly idleTimeout?: number | undefined;
  /** How often the body may be gone on with after a dropped connection, for each 8 MiB. 5 unless given. */
  readonly maxResumes?: number | undefined;
}

/** @throws {RangeError} for what is no time or no number of times */
export function checkBodyOptions({ idleTimeout = 60_000, maxResumes = 5, ...options }: BodyOptions): {
  readonly idleTimeout: number;
  readonly maxResumes: number;
} & CallOptions {
  if (!(idleTimeout >= 0)) {
    throw new RangeError(`idleTimeout must be milliseconds, 0 or more, but it is ${idleTimeout}.`);
  }
  if (!Number.isInteger(maxResumes) || maxResumes < 0) {
    throw new RangeError(`maxResumes must be a whole number, 0 or more, but it is ${maxResumes}.`);
  }
  return { ...options, idleTimeout, maxResumes };
}
