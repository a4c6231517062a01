import { BatchActionError, type BatchFailure } from "../../core/errors/errors.js";

/** The item to put, or the key to delete, as the caller passed it. */
export interface UnwrittenRequest {
  readonly put?: object;
  readonly delete?: object;
}

/** An item that was not written, or may not have been, and the reason. */
export interface Unwritten extends BatchFailure {
  readonly request: UnwrittenRequest;
}

/**
 * A `BatchActionError` of a batch writer: the number of items that were written, and those that were not. All other
 * items have been written. The items are in `unwritten`, but neither in the message nor in logs of the error.
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

  /** The items that were not written, as the caller passed them, in the order of `failures`. */
  get unwritten(): readonly UnwrittenRequest[] {
    return this.#unwritten;
  }
}

/** Reports a write that was not done. */
export function unwrittenBy(
  { id, given }: { readonly id: string; readonly given: UnwrittenRequest },
  code: string,
  message: string,
): Unwritten {
  return { id, code, message, request: given };
}
