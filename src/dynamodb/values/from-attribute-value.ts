import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { fromBase64 } from "./bytes.js";
import type { NativeItem, NativeValue } from "./native-value.js";
import { readNumber } from "./numbers/read-number.js";
import type { ValueReading } from "./settings.js";
import { setMember } from "./set-member.js";
import { UnknownValue } from "./unknown-value.js";

/** Converts a value to a native one; from the SDK, or from JSON, where bytes are in base64. */
export function fromAttributeValue(value: AttributeValue, how: ValueReading = {}): NativeValue {
  return read(value, how) as NativeValue;
}

/** Converts a map to a native item; from the SDK, or from JSON. */
export function fromAttributeMap(
  map: Readonly<Record<string, AttributeValue>>,
  how: ValueReading = {},
): NativeItem {
  return readMap(map as object as WireMap, how) as NativeItem;
}

/** A value: the content by its type, of which there is one. */
interface Wire {
  readonly S?: unknown;
  readonly N?: string;
  readonly BOOL?: unknown;
  readonly M?: WireMap;
  readonly L?: readonly Wire[];
  readonly NULL?: unknown;
  readonly SS?: readonly string[];
  readonly NS?: readonly string[];
  readonly B?: unknown;
  readonly BS?: readonly unknown[];
  readonly $unknown?: readonly [string, unknown];
}
type WireMap = Readonly<Record<string, Wire>>;

/** Tests one type after another, the common ones first: a loop over the names takes a third longer. */
function read(value: Wire | null | undefined, how: ValueReading): unknown {
  // From a stub of a client.
  if (value === null || value === undefined) return unknownValue(value as never, how);
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return readNumber(value.N, how.numbers);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.M !== undefined) return readMap(value.M, how);
  if (value.L !== undefined) return value.L.map((item) => read(item, how));
  if (value.NULL !== undefined) return null;
  if (value.SS !== undefined) return new Set(value.SS);
  if (value.NS !== undefined) return new Set(value.NS.map((text) => readNumber(text, how.numbers)));
  if (value.B !== undefined) return readBytes(value.B);
  if (value.BS !== undefined) return new Set(value.BS.map(readBytes));
  if (value.$unknown !== undefined) {
    const [name, unknown] = value.$unknown;
    return unknownValue({ [name]: unknown }, how);
  }
  return unknownValue(value, how);
}

function unknownValue(value: object, { unknown }: ValueReading): unknown {
  return unknown ? unknown(value) : new UnknownValue(value);
}

function readMap(map: WireMap, how: ValueReading): object {
  const item: Record<string, unknown> = how.isInPlace ? map : {};
  for (const name in map) {
    setMember(item, name, read(map[name] as Wire, how));
  }
  return item;
}

function readBytes(content: unknown): unknown {
  return typeof content === "string" ? fromBase64(content) : content;
}
