import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { fromBase64, inputBytes } from "./bytes.js";
import { itemJson, valueJson } from "./json/native-json.js";

/**
 * Converts a native value to the service's form.
 *
 * @param path the value's name in errors
 * @throws {TypeError} with the path, for a value that cannot be stored without loss
 */
export function toAttributeValue(value: unknown, path: string): AttributeValue {
  return inSdkForm(JSON.parse(valueJson(value, path).toString()) as Wire);
}

/**
 * Converts an item to the service's form. Members that are `undefined` are omitted.
 *
 * @throws {TypeError} with the path (`Item.lines[3].price`), for a value that cannot be stored without loss
 */
export function toAttributeMap(item: object, path = "Item"): Record<string, AttributeValue> {
  return parseMap(itemJson(item, path).toString());
}

/** The attribute values in the JSON of an item. */
export function parseMap(json: string): Record<string, AttributeValue> {
  return mapInSdkForm(JSON.parse(json) as WireMap);
}

/** A value in JSON, where bytes are in base64. */
interface Wire {
  readonly B?: string;
  readonly BS?: readonly string[];
  readonly L?: readonly Wire[];
  readonly M?: WireMap;
}
type WireMap = Record<string, Wire | AttributeValue>;

function inSdkForm(value: Wire): AttributeValue {
  const { B, BS, L, M } = value;
  if (B !== undefined) return { B: inputBytes(fromBase64(B)) };
  if (BS) return { BS: BS.map((text) => inputBytes(fromBase64(text))) };
  if (L) return { L: L.map(inSdkForm) };
  if (M) return { M: mapInSdkForm(M) };
  return value as AttributeValue;
}

/**
 * An item in the SDK's form. Changes the given one, which has just been parsed: a new one could not be given a member
 * `__proto__` by assigning it.
 */
export function mapInSdkForm(map: WireMap): Record<string, AttributeValue> {
  for (const name of Object.keys(map)) map[name] = inSdkForm(map[name] as Wire);
  return map as Record<string, AttributeValue>;
}
