import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { UnexpectedResponseError } from "../../core/errors/errors.js";
import { toBase64 } from "../values/bytes.js";
import { fromAttributeValue } from "../values/from-attribute-value.js";
import { isBytes, isNumberValue } from "../values/kinds.js";
import { parseDecimal } from "../values/numbers/decimal.js";
import { readNumber } from "../values/numbers/read-number.js";
import { setMember } from "../values/set-member.js";

type Names = readonly (string | undefined)[];

/**
 * Identifies an item within its table by the values of its key, as `["c-1","7"]`. Different spellings of a number are
 * equal.
 *
 * @param missing returns the error for an item without this attribute, or with a value that no key has
 */
export function keyId(item: object, names: Names, missing: (name: string, value: unknown) => Error): string {
  let texts = "";
  for (const name of names) {
    if (name === undefined) continue;
    const value: unknown = Reflect.get(item, name);
    const text = keyText(value);
    if (text === undefined) throw missing(name, value);
    texts += `${texts === "" ? "" : ","}${JSON.stringify(text)}`;
  }
  return `[${texts}]`;
}

/** The same for attribute values of a response. @throws {UnexpectedResponseError} for an item without its key */
export function attributesId(map: Readonly<Record<string, AttributeValue>>, names: Names): string {
  const key: Record<string, unknown> = {};
  for (const name of names) {
    const value = name === undefined ? undefined : map[name];
    if (name !== undefined && value !== undefined) setMember(key, name, fromAttributeValue(value));
  }
  return keyId(key, names, (name) => new UnexpectedResponseError(`Items[].${name}`));
}

function keyText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "bigint") return numberId(String(value));
  if (isNumberValue(value)) return numberId(value.value);
  return isBytes(value) ? toBase64(value) : undefined;
}

/** The same for all spellings of a number: `0.50` is a key of the same item as `0.5`. */
function numberId(text: string): string {
  const number = readNumber(text);
  const decimal = isNumberValue(number) && parseDecimal(number.value);
  if (!decimal) return String(number);
  return `${decimal.isNegative ? "-" : ""}${decimal.digits}e${decimal.exponent}`;
}
