import type { CallOptions } from "../../../core/call/call-options.js";
import type { Condition } from "../../expressions/condition.js";

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
