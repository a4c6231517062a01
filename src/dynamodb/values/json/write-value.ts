import { withArticle } from "../../../core/text/with-article.js";
import { isPlain, kindOf } from "../../../core/text/plain-object.js";
import { isBytes, isNumberValue, isSet } from "../kinds.js";
import { Misfit, numberText } from "../misfit.js";
import { UnknownValue } from "../unknown-value.js";
import type { JsonBytes } from "./json-bytes.js";
import { writeSet } from "./write-set.js";

/** Far beyond the service's limit of nesting: a deeper value contains itself. */
const DEEPEST = 1000;

/** Writes a native value in the service's form. @throws {Misfit} for a value that cannot be stored without loss */
export function writeValue(json: JsonBytes, value: unknown, depth = 0): void {
  switch (typeof value) {
    case "string":
      return json.string(value, '{"S":', "}");
    case "number":
    case "bigint":
      return writeNumber(json, value);
    case "boolean":
      return json.ascii(value ? '{"BOOL":true}' : '{"BOOL":false}');
    case "object":
      return value === null ? json.ascii('{"NULL":true}') : writeObject(json, value, depth + 1);
    case "undefined":
      throw new Misfit("is undefined, which only a member of an object may be");
    default:
      throw new Misfit(`cannot be stored: it is ${withArticle(typeof value)}`);
  }
}

/** Writes an item, without the members that are `undefined`. @throws {Misfit} as `writeValue` does */
export function writeItem(json: JsonBytes, item: unknown): void {
  if (!isPlain(item)) throw new Misfit(`must be an object, but it is ${kindOf(item)}`);
  writeMap(json, item, 0);
}

function writeObject(json: JsonBytes, value: object, depth: number): void {
  if (depth > DEEPEST) throw new Misfit("is nested too deeply, or contains itself");
  if (Array.isArray(value)) return writeList(json, value, depth);
  if (Object.getPrototypeOf(value) === Object.prototype || isPlain(value)) {
    json.ascii('{"M":');
    writeMap(json, value as Readonly<Record<string, unknown>>, depth);
    return json.ascii("}");
  }
  if (isSet(value)) return writeSet(json, value);
  if (isBytes(value)) {
    json.ascii('{"B":');
    json.base64(value);
    return json.ascii("}");
  }
  if (isNumberValue(value)) return writeNumber(json, value.value);
  if (value instanceof UnknownValue) return json.text(JSON.stringify(value.attributeValue));
  throw new Misfit(`cannot be stored: it is ${kindOf(value)}${adviceFor(value)}`);
}

function writeNumber(json: JsonBytes, value: number | bigint | string): void {
  json.string(numberText(value), '{"N":', "}");
}

function writeMap(json: JsonBytes, map: Readonly<Record<string, unknown>>, depth: number): void {
  let before = "{";
  let name = "";
  try {
    // Unlike `Object.keys`, this creates no list; inherited members exist only if somebody changed Object.prototype.
    for (name in map) {
      const member = Object.hasOwn(map, name) ? map[name] : undefined;
      if (member === undefined) continue;
      json.string(name, before, ":");
      writeValue(json, member, depth);
      before = ",";
    }
  } catch (error) {
    throw Misfit.inside(error, name);
  }
  json.ascii(before === "{" ? "{}" : "}");
}

function writeList(json: JsonBytes, values: readonly unknown[], depth: number): void {
  json.ascii('{"L":[');
  let index = 0;
  try {
    // By index, so that holes are not skipped.
    for (; index < values.length; index++) {
      if (index > 0) json.ascii(",");
      writeValue(json, values[index], depth);
    }
  } catch (error) {
    throw Misfit.inside(error, index);
  }
  json.ascii("]}");
}

function adviceFor(value: object): string {
  if (value instanceof Date) return ". Store date.toISOString(), or date.getTime()";
  if (value instanceof Map) return ". Store Object.fromEntries(map)";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return ". Store bytes as a Uint8Array";
  return ". Store a plain object; a decimal number as new NumberValue(text)";
}
