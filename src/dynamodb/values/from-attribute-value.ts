import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { fromBase64 } from "./bytes.js";
import type { NativeItem, NativeValue } from "./native-value.js";
import { readNumber } from "./numbers/read-number.js";
import type { ValueReading } from "./settings.js";
import { setMember } from "./set-member.js";
import { UnknownValue } from "./unknown-value.js";

/** Converts a value to a native one; from the SDK, or from JSON, where bytes are in base64. */
export function fromAttributeValue(value: AttributeValue, how: ValueReading = {}): NativeValue {
  return read(value as object as Wire, how) as NativeValue;
}

/** Converts a map to a native item; from the SDK, or from JSON. */
export function fromAttributeMap(
  map: Readonly<Record<string, AttributeValue>>,
  how: ValueReading = {},
): NativeItem {
  return readMap(map as object as WireMap, how) as NativeItem;
}

/** A value by its type. */
type Wire = Readonly<Record<string, unknown>>;
type WireMap = Readonly<Record<string, Wire>>;

function read(value: Wire, how: ValueReading): unknown {
  for (const type in value) {
    const content = value[type];
    if (content === undefined) continue;
    switch (type) {
      case "S":
      case "BOOL":
        return content;
      case "N":
        return readNumber(content as string, how.numbers);
      case "NULL":
        return null;
      case "M":
        return readMap(content as WireMap, how);
      case "L":
        return (content as readonly Wire[]).map((item) => read(item, how));
      case "B":
        return readBytes(content);
      case "SS":
        return new Set(content as readonly string[]);
      case "NS":
        return new Set((content as readonly string[]).map((text) => readNumber(text, how.numbers)));
      case "BS":
        return new Set((content as readonly unknown[]).map(readBytes));
      case "$unknown": {
        const [name, unknown] = content as readonly [string, unknown];
        return unknownValue({ [name]: unknown }, how);
      }
      default:
        return unknownValue(value, how);
    }
  }
  return unknownValue(value, how);
}

function unknownValue(value: object, { unknown }: ValueReading): unknown {
  return unknown ? unknown(value) : new UnknownValue(value);
}

function readMap(map: WireMap, how: ValueReading): object {
  const item: Record<string, unknown> = {};
  for (const name in map) {
    setMember(item, name, read(map[name] as Wire, how));
  }
  return item;
}

function readBytes(content: unknown): unknown {
  return typeof content === "string" ? fromBase64(content) : content;
}
