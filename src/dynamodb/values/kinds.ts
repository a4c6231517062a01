import { isPlain } from "../../core/text/plain-object.js";

/**
 * Whether it is a `NumberValue`, from any copy of this package or the SDK's `util-dynamodb`: checked by its structure.
 * A plain object with such members is a map.
 */
export function isNumberValue(value: unknown): value is { readonly value: string } {
  if (typeof value !== "object" || value === null || isPlain(value)) return false;
  const { value: text, toBigInt } = value as { readonly value?: unknown; readonly toBigInt?: unknown };
  return typeof text === "string" && typeof toBigInt === "function";
}

/**
 * Whether it is a `Uint8Array` or a `Buffer`: also one of another class, as test runners have, which is recognized by
 * its tag. The tag alone would be enough, but takes longer to read.
 */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value instanceof Uint8Array || tagOf(value) === "Uint8Array");
}

/** Whether it is a `Set`, also one of another class. */
export function isSet(value: unknown): value is ReadonlySet<unknown> {
  return value instanceof Set || (typeof value === "object" && value !== null && tagOf(value) === "Set");
}

function tagOf(value: object): unknown {
  return Reflect.get(value, Symbol.toStringTag);
}
