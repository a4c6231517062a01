import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { isPlain, kindOf } from "../../core/text/plain-object.js";
import { inputBytes } from "./bytes.js";
import { Misfit, numberText, withPath } from "./misfit.js";
import { setValue } from "./to-attribute-set.js";
import { isBytes, isNumberValue, isSet } from "./kinds.js";
import { setMember } from "./set-member.js";
import { UnknownValue } from "./unknown-value.js";

/** Far beyond the service's limit of nesting: a deeper value contains itself. */
const DEEPEST = 1000;

/**
 * Converts a native value to the service's form.
 *
 * @param path the value's name in errors
 * @throws {TypeError} with the path, for a value that cannot be stored without loss
 */
export function toAttributeValue(value: unknown, path: string): AttributeValue {
  return withPath(path, () => valueOf(value, 0));
}

/**
 * Converts an item to the service's form. Members that are `undefined` are omitted.
 *
 * @throws {TypeError} with the path (`Item.lines[3].price`), for a value that cannot be stored without loss
 */
export function toAttributeMap(item: object, path = "Item"): Record<string, AttributeValue> {
  return withPath(path, () => {
    if (!isPlain(item)) throw new Misfit(`must be an object, but it is ${kindOf(item)}`);
    return mapOf(item, 0);
  });
}

function valueOf(value: unknown, depth: number): AttributeValue {
  switch (typeof value) {
    case "string":
      return { S: value };
    case "number":
    case "bigint":
      return { N: numberText(value) };
    case "boolean":
      return { BOOL: value };
    case "object":
      return value === null ? { NULL: true } : objectValue(value, depth + 1);
    case "undefined":
      throw new Misfit("is undefined, which only a member of an object may be");
    default:
      throw new Misfit(`cannot be stored: it is a ${typeof value}`);
  }
}

function objectValue(value: object, depth: number): AttributeValue {
  if (depth > DEEPEST) throw new Misfit("is nested too deeply, or contains itself");
  if (Array.isArray(value)) return { L: listOf(value, depth) };
  if (isPlain(value)) return { M: mapOf(value, depth) };
  if (isBytes(value)) return { B: inputBytes(value) };
  if (isSet(value)) return setValue(value);
  if (isNumberValue(value)) return { N: numberText(value.value) };
  if (value instanceof UnknownValue) return value.attributeValue as AttributeValue;
  throw new Misfit(`cannot be stored: it is ${kindOf(value)}${adviceFor(value)}`);
}

function mapOf(value: Record<string, unknown>, depth: number): Record<string, AttributeValue> {
  const map: Record<string, AttributeValue> = {};
  let name = "";
  try {
    for (name of Object.keys(value)) {
      const member = value[name];
      if (member === undefined) continue;
      setMember(map, name, valueOf(member, depth));
    }
  } catch (error) {
    throw Misfit.inside(error, name);
  }
  return map;
}

function listOf(values: readonly unknown[], depth: number): AttributeValue[] {
  const list: AttributeValue[] = [];
  try {
    // By index, so that holes are not skipped.
    for (let index = 0; index < values.length; index++) list.push(valueOf(values[index], depth));
  } catch (error) {
    throw Misfit.inside(error, list.length);
  }
  return list;
}

function adviceFor(value: object): string {
  if (value instanceof Date) return ". Store date.toISOString(), or date.getTime()";
  if (value instanceof Map) return ". Store Object.fromEntries(map)";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return ". Store bytes as a Uint8Array";
  return ". Store a plain object; a decimal number as new NumberValue(text)";
}
