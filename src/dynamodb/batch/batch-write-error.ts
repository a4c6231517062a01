import { BatchActionError, type BatchFailure } from "../../core/errors/errors.js";

/** An item that was to be put, or the key of one that was to be deleted: as it was given. */
export interface UnwrittenRequest {
  readonly put?: object;
  readonly delete?: object;
}

/** What was not written, or perhaps was, and why. */
export interface Unwritten extends BatchFailure {
  readonly request: UnwrittenRequest;
}

/**
 * A `BatchActionError` of a batch writer: how many items were written, and those that were not. All others that were given
 * have been written. The items are in `unwritten`, and neither in the message nor in what a log shows of the error.
 */
export class BatchWriteError extends BatchActionError {
  override readonly name = "BatchWriteError";
  /** How many items were put or deleted. */
  readonly written: number;
  readonly #unwritten: readonly UnwrittenRequest[];

  constructor(action: string, written: number, unwritten: readonly Unwritten[], options?: ErrorOptions) {
    const failures = unwritten.map(({ id, code, message }) => ({ id, code, message }));
    super({ action, failures, succeeded: [], responses: [], count: written }, options);
    this.written = written;
    this.#unwritten = unwritten.map(({ request }) => request);
  }

  /** What was not written, as it was given, in the order of `failures`. */
  get unwritten(): readonly UnwrittenRequest[] {
    return this.#unwritten;
  }
}
