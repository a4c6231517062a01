import { type ErrorSubject, ResourceError } from "../../../core/errors/errors.js";
import { isTucuxiError } from "../../../core/errors/error-guards.js";
import type { NativeItem } from "../../values/native-value.js";

declare module "../../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    ConditionFailed: ConditionFailedError;
  }
}

/**
 * A write changed nothing, because its condition was false. The service's own error is the `cause`. Neither the message
 * nor the JSON contains data of the item, so that the error can be logged.
 */
export class ConditionFailedError extends ResourceError {
  override readonly name = "ConditionFailedError";
  readonly code = "ConditionFailed";
  readonly #item: NativeItem | undefined;

  constructor(subject: ErrorSubject, action: string, item: NativeItem | undefined, options?: ErrorOptions) {
    const found = item ? "the item is in the error's `item`" : "there is no such item";
    super(
      subject,
      `${subject.resource}: items.${action} changed nothing: its condition is false; ${found}.`,
      options,
    );
    this.#item = item;
  }

  /** The existing item, for which the condition is false; `undefined` if there is none. */
  get item(): NativeItem | undefined {
    return this.#item;
  }
}

/** Whether a write failed because its condition was false. */
export function isConditionFailed(error: unknown): error is ConditionFailedError {
  return isTucuxiError(error, "ConditionFailed");
}
