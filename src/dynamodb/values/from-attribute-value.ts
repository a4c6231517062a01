import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { fromBase64 } from "./bytes.js";
import type { NativeItem, NativeValue } from "./native-value.js";
import { readNumber } from "./read-number.js";
import type { NumberSetting, ValueSettings } from "./settings.js";
import { setMember } from "./set-member.js";
import { UnknownValue } from "./unknown-value.js";

/** The native value of one as the SDK returns it, or as it is on the wire, where bytes are in base64. */
export function fromAttributeValue(value: AttributeValue, { numbers }: ValueSettings = {}): NativeValue {
  return read(value as object as Wire, numbers) as NativeValue;
}

/** The native item of a map as the SDK returns it, or as it is on the wire. */
export function fromAttributeMap(
  map: Readonly<Record<string, AttributeValue>>,
  { numbers }: ValueSettings = {},
): NativeItem {
  return readMap(map as object as WireMap, numbers) as NativeItem;
}

/** A value by its type. */
type Wire = Readonly<Record<string, unknown>>;
type WireMap = Readonly<Record<string, Wire>>;

function read(value: Wire, numbers: NumberSetting | undefined): unknown {
  for (const type in value) {
    const content = value[type];
    if (content === undefined) continue;
    switch (type) {
      case "S":
      case "BOOL":
        return content;
      case "N":
        return readNumber(content as string, numbers);
      case "NULL":
        return null;
      case "M":
        return readMap(content as WireMap, numbers);
      case "L":
        return (content as readonly Wire[]).map((item) => read(item, numbers));
      case "B":
        return readBytes(content);
      case "SS":
        return new Set(content as readonly string[]);
      case "NS":
        return new Set((content as readonly string[]).map((text) => readNumber(text, numbers)));
      case "BS":
        return new Set((content as readonly unknown[]).map(readBytes));
      case "$unknown": {
        const [name, unknown] = content as readonly [string, unknown];
        return new UnknownValue({ [name]: unknown });
      }
      default:
        return new UnknownValue(value);
    }
  }
  return new UnknownValue(value);
}

function readMap(map: WireMap, numbers: NumberSetting | undefined): object {
  const item: Record<string, unknown> = {};
  for (const name in map) {
    setMember(item, name, read(map[name] as Wire, numbers));
  }
  return item;
}

function readBytes(content: unknown): unknown {
  return typeof content === "string" ? fromBase64(content) : content;
}
