import type { NumberValue } from "./numbers/number-value.js";
import type { UnknownValue } from "./unknown-value.js";

/** A number as it is read: a `number` if that is exact, otherwise a `bigint` or a `NumberValue`. */
export type NativeNumber = number | bigint | NumberValue;

/** A non-empty set of one kind of values. */
export type NativeSet = ReadonlySet<string> | ReadonlySet<NativeNumber> | ReadonlySet<Uint8Array>;

/** The value of an attribute. In a map, members that are `undefined` are omitted when it is written. */
export type NativeValue =
  | string
  | NativeNumber
  | boolean
  | null
  | Uint8Array
  | NativeSet
  | UnknownValue
  | readonly NativeValue[]
  | { readonly [name: string]: NativeValue | undefined };

/** An item, or a key: attributes by name. */
export interface NativeItem {
  [name: string]: NativeValue;
}

/**
 * A value to write. Objects of any type are accepted, because an interface has no index signature; parts that cannot be
 * stored cause a `TypeError` with their path.
 */
export type NativeInputValue = NativeValue | object;
