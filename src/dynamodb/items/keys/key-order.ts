import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { compareDecimals, parseDecimal } from "../../values/numbers/decimal.js";

/**
 * Compares two values of a key attribute as the service does: numbers by value, strings and bytes by their bytes.
 * `undefined` if their types differ, or cannot be those of keys.
 */
export function compareKeyValues(one: AttributeValue, other: AttributeValue): number | undefined {
  if (one.N !== undefined && other.N !== undefined) {
    const [left, right] = [parseDecimal(one.N), parseDecimal(other.N)];
    return left && right && compareDecimals(left, right);
  }
  const [left, right] = [bytesOf(one), bytesOf(other)];
  return typeOf(one) === typeOf(other) && left && right ? Buffer.compare(left, right) : undefined;
}

/** Whether a value of a key attribute begins with another value. */
export function beginsWithValue(value: AttributeValue, prefix: AttributeValue): boolean {
  const [whole, start] = [bytesOf(value), bytesOf(prefix)];
  return (
    typeOf(value) === typeOf(prefix) &&
    start !== undefined &&
    whole?.subarray(0, start.length).equals(start) === true
  );
}

function typeOf(value: AttributeValue): string | undefined {
  return Object.keys(value)[0];
}

function bytesOf({ S: text, B: bytes }: AttributeValue): Buffer | undefined {
  if (text !== undefined) return Buffer.from(text);
  return bytes && Buffer.from(bytes);
}
