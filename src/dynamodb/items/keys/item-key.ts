import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { toAttributeMap } from "../../values/to-attribute-value.js";
import type { KeyNames } from "../../batch/key-names.js";

/** A key in the service's form. */
export type KeyMap = Record<string, AttributeValue>;

/**
 * The key of a listed item.
 *
 * @throws {UnexpectedResponseError} for an item without it
 */
export function keyOf(item: object, keyNames: KeyNames): KeyMap {
  const key: Record<string, unknown> = {};
  for (const name of keyNames) {
    if (name === undefined) continue;
    const value: unknown = Reflect.get(item, name);
    if (value === undefined) throw new UnexpectedResponseError(`Items[].${name}`);
    key[name] = value;
  }
  return toAttributeMap(key, "Key");
}

/** Identifies an item in a `BatchActionError` by the values of its key, as `["c-1","o-7"]`. */
export function keyText(key: KeyMap, keyNames: KeyNames): string {
  const values = keyNames.flatMap((name) => (name === undefined ? [] : key[name]));
  return JSON.stringify(
    values.map((value) => value?.S ?? value?.N ?? Buffer.from(value?.B ?? []).toString("base64")),
  );
}
