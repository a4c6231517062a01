import { fromAttributeMap } from "../../../../../src/dynamodb/values/from-attribute-value.js";
import type { NativeItem } from "../../../../../src/dynamodb/values/native-value.js";
import { itemsMessage, type JsonNumbers } from "../../../../../src/dynamodb/wire/items/items-message.js";

/** The items of a response as `wire/items` reads them; `undefined` if it does not. */
export function itemsIn(body: string | Buffer, numbers: JsonNumbers = "exact"): NativeItem[] | undefined {
  const message = itemsMessage(Buffer.from(body), numbers);
  return message && [...message.items];
}

/** The same from attribute values. */
export function itemsByValues(body: string | Buffer, numbers: JsonNumbers = "exact"): NativeItem[] {
  const { Items } = JSON.parse(body.toString()) as { Items: never[] };
  return Items.map((item) => fromAttributeMap(item, { numbers, isInPlace: true }));
}

/** A response with one item, whose only attribute has this value in JSON. */
export function withValue(json: string): string {
  return `{"Items":[{"a":${json}}]}`;
}
