import type { CallOptions } from "../../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../../core/call/input/unknown-options.js";
import { checkBoolean } from "../../../core/text/argument-checks.js";
import { type Condition, conditionNodeOf } from "../../expressions/condition.js";

/** Options of reading one item. */
export interface GetOptions extends CallOptions {
  /** Reads the latest state, at twice the cost. */
  readonly consistent?: boolean | undefined;
}

/** Options of a conditional write. */
export interface WriteOptions extends CallOptions {
  /** The condition that the existing item must meet. */
  readonly condition?: Condition | undefined;
}

/** Options of writing a whole item. */
export interface PutOptions extends WriteOptions {
  /** Writes only if there is no item with this key. */
  readonly ifNotExists?: boolean | undefined;
}

/** Options of changing an item. */
export interface UpdateOptions extends WriteOptions {
  /** Writes only if the item exists; by default an item is created if there is none. */
  readonly ifExists?: boolean | undefined;
}

/**
 * Returns the options, if each of them is one that the call has.
 *
 * @param own their names, besides those that all calls have
 * @throws {TypeError} for a misspelt option, and for a condition that would have no effect, such as `null`
 */
export function checkItemOptions<Options extends CallOptions>(
  options: Options,
  ...own: readonly (keyof Options & string)[]
): Options {
  refuseUnknownOptions(options, [...own, "abortSignal", "requestTimeout"]);
  for (const name of own) {
    const value: unknown = options[name];
    if (name !== "condition") checkBoolean(name, value);
    else if (value !== undefined) conditionNodeOf(value);
  }
  return options;
}
