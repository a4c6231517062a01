import { kindError } from "../../../core/text/argument-checks.js";
import type { ScalarAttributeType, TableDescription } from "@aws-sdk/client-dynamodb";
import { isPlain } from "../../../core/text/plain-object.js";
import { keyNamesIn, refuseOtherAttributes } from "../../batch/key-names.js";
import { toAttributeValue } from "../../values/to-attribute-value.js";

const TYPES: Readonly<Record<ScalarAttributeType, string>> = {
  S: "a string",
  N: "a number",
  B: "bytes",
};

/**
 * Throws a `TypeError` for a key that the table cannot have: with too few or too many attributes, or with one of
 * another type. If the table is not loaded, only keys that no table can have are rejected.
 */
export function checkKey(key: unknown, table: TableDescription | undefined): void {
  if (!isPlain(key)) throw kindError("The key", "an object with its attributes", key);
  const expected = keyNamesIn(table?.KeySchema);
  if (!expected) {
    const names = Object.keys(key).filter((name) => key[name] !== undefined);
    if (names.length === 0 || names.length > 2) {
      throw new TypeError(
        `A key has one attribute or two, but this has ${names.length}: ${Object.keys(key).join(", ")}.`,
      );
    }
    return;
  }
  refuseOtherAttributes(key, expected);
  checkKeyAttributes(key, table, "The key");
}

/** Throws a `TypeError` for an item without the table's key attributes, or with one of another type. */
export function checkKeyOfItem(item: unknown, table: TableDescription | undefined): void {
  if (!isPlain(item)) throw kindError("The item", "a plain object", item);
  checkKeyAttributes(item, table, "The item");
}

function checkKeyAttributes(
  given: Readonly<Record<string, unknown>>,
  table: TableDescription | undefined,
  what: string,
): void {
  for (const name of keyNamesIn(table?.KeySchema) ?? []) {
    if (name === undefined) continue;
    const value = given[name];
    if (value === undefined)
      throw new TypeError(`${what} has no ${name}, which is a part of the table's key.`);
    const type = table?.AttributeDefinitions?.find(
      ({ AttributeName }) => AttributeName === name,
    )?.AttributeType;
    if (type === undefined || Object.hasOwn(toAttributeValue(value, name), type)) continue;
    throw kindError(name, `${TYPES[type]}, as the table's key has it`, value);
  }
}
