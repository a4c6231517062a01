import type { CallOptions } from "../../../core/call/call-options.js";
import type { Condition } from "../../expressions/condition.js";

/** Options of reading one item. */
export interface GetOptions extends CallOptions {
  /** The latest state, for twice the price. */
  readonly consistent?: boolean | undefined;
}

/** Options of a write that depends on what is there. */
export interface WriteOptions extends CallOptions {
  /** What must be true of the item that is there. */
  readonly condition?: Condition | undefined;
}

/** Options of writing a whole item. */
export interface PutOptions extends WriteOptions {
  /** Only if there is no item with this key. */
  readonly ifNotExists?: boolean | undefined;
}

/** Options of changing an item. */
export interface UpdateOptions extends WriteOptions {
  /** Only if there is such an item; without this, one is made where there is none. */
  readonly ifExists?: boolean | undefined;
}
