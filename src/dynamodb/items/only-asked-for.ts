import { UnexpectedResponseError } from "../../core/errors/errors.js";
import { KeyCondition } from "../expressions/condition.js";
import { toAttributeValue } from "../values/to-attribute-value.js";
import type { ItemsSpec } from "./items-spec.js";

/** The attributes for which a query asks for one value. */
export function askedNames({ key }: ItemsSpec): string[] {
  return key instanceof KeyCondition ? key.names().filter((name) => key.equals(name) !== undefined) : [];
}

/**
 * What is written to must not depend on the service's word alone: each item has the values that the query asked for.
 *
 * @throws {UnexpectedResponseError} for any that has not
 */
export function refuseOthers(spec: ItemsSpec, items: readonly object[]): void {
  const { key } = spec;
  if (!(key instanceof KeyCondition)) return;
  for (const name of askedNames(spec)) {
    const asked = textOf(key.equals(name), name);
    const isOther = (item: object): boolean => textOf(Reflect.get(item, name), name) !== asked;
    if (items.some(isOther)) throw new UnexpectedResponseError(`${name} of the value that was asked for`);
  }
}

/** Keys are text, bytes or numbers; one number can be written in several ways. */
function textOf(value: unknown, name: string): string {
  if (value === undefined) return "";
  const { N: number, ...other } = toAttributeValue(value, name);
  return number === undefined ? JSON.stringify(other) : String(Number(number));
}
