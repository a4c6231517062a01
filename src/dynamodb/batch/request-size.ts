import type { AttributeValue, WriteRequest } from "@aws-sdk/client-dynamodb";
import { attributesOf } from "./write-request.js";

/** The maximum number of bytes of one UTF-16 unit in JSON, as `\u0000`. */
const PER_UNIT = 6;

/** The bytes around a value in JSON: its type, quotes, braces and commas. */
const AROUND = 16;

/** Requests up to this size are not measured: a call full of them is well below the limit. */
const SMALL = 512 * 1024;

/** The size of a request in JSON, in bytes: exact, or for a small one an upper bound. */
export function requestSize(request: WriteRequest): number {
  const most = mapSize(attributesOf(request));
  return most <= SMALL ? most : Buffer.byteLength(JSON.stringify(request));
}

function mapSize(map: Readonly<Record<string, AttributeValue>>): number {
  let size = AROUND;
  for (const name in map) size += name.length * PER_UNIT + AROUND + valueSize(map[name]);
  return size;
}

function valueSize(value: AttributeValue | undefined): number {
  let size = 0;
  // A value has exactly one type; checking each of the ten takes longer than serializing it.
  for (const type in value) size += memberSize((value as unknown as Readonly<Record<string, unknown>>)[type]);
  return size;
}

/** The size of a value's content: text, bytes, a map, or a list of values, texts or bytes. */
function memberSize(member: unknown): number {
  if (typeof member === "string") return member.length * PER_UNIT;
  if (typeof member !== "object" || member === null) return AROUND;
  if (member instanceof Uint8Array) return member.byteLength * 2;
  if (!Array.isArray(member)) return mapSize(member as Record<string, AttributeValue>);
  let size = 0;
  for (const item of member) size += AROUND + (isValue(item) ? valueSize(item) : memberSize(item));
  return size;
}

function isValue(item: unknown): item is AttributeValue {
  return typeof item === "object" && !(item instanceof Uint8Array);
}
