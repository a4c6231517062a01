import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { UnexpectedResponseError } from "../../core/errors/errors.js";
import { toBase64 } from "../values/bytes.js";
import { readNumber } from "../values/numbers/read-number.js";

/**
 * Identifies an item within its table by the values of its key, as `["c-1","7"]`. Different spellings of a number are
 * equal.
 *
 * @throws {UnexpectedResponseError} for an item without its key
 */
export function keyId(
  map: Readonly<Record<string, AttributeValue>>,
  names: readonly (string | undefined)[],
): string {
  const values = names.flatMap((name) => (name === undefined ? [] : [valueText(name, map[name])]));
  return JSON.stringify(values);
}

function valueText(name: string, value: AttributeValue | undefined): string {
  if (value?.S !== undefined) return value.S;
  if (value?.N !== undefined) return String(readNumber(value.N));
  if (value?.B !== undefined) return toBase64(value.B);
  throw new UnexpectedResponseError(`Items[].${name}`);
}
