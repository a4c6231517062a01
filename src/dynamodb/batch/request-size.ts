import type { AttributeValue, WriteRequest } from "@aws-sdk/client-dynamodb";
import { attributesOf } from "./write-request.js";

/** The most bytes that one UTF-16 unit takes in JSON, as `\u0000`. */
const PER_UNIT = 6;

/** What is around a value in JSON: its type, quotes, braces and commas. */
const AROUND = 16;

/** Requests up to this many bytes are not measured: of these all that one call takes are well below its limit. */
const SMALL = 512 * 1024;

/** How many bytes a request takes in JSON: exactly, or for a small one at most. */
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
  // Of the one type that it has: to ask for each of the ten takes longer than to write the value.
  for (const type in value) size += memberSize((value as unknown as Readonly<Record<string, unknown>>)[type]);
  return size;
}

/** Of what is in a value: text, bytes, a map, or a list of values, texts or bytes. */
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
