import type { NumberValue } from "./numbers/number-value.js";
import type { UnknownValue } from "./unknown-value.js";

/** A number as it is read: a `number` where that is exact, else a `bigint`, else a `NumberValue`. */
export type NativeNumber = number | bigint | NumberValue;

/** A set of one kind of values. It has at least one. */
export type NativeSet = ReadonlySet<string> | ReadonlySet<NativeNumber> | ReadonlySet<Uint8Array>;

/** What an attribute of an item may be. In a map, members that are `undefined` are left out when it is written. */
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

/** An item, or a key: attributes by their names. */
export interface NativeItem {
  [name: string]: NativeValue;
}

/**
 * What may be written: a native value. Objects are of any type, since an interface has no index signature; what of them
 * cannot be stored is a `TypeError` with the path.
 */
export type NativeInputValue = NativeValue | object;
