import type { AttributeValue, WriteRequest } from "@aws-sdk/client-dynamodb";

/** The most bytes that one UTF-16 unit takes in JSON, as `\u0000`. */
const PER_UNIT = 6;

/** What is around a value in JSON: its type, quotes, braces and commas. */
const AROUND = 16;

/** Requests up to this many bytes are not measured: of these all that one call takes are well below its limit. */
const SMALL = 512 * 1024;

/** How many bytes a request takes in JSON: exactly, or for a small one at most. */
export function requestSize(request: WriteRequest): number {
  const most = mapSize(request.PutRequest?.Item ?? request.DeleteRequest?.Key ?? {});
  return most <= SMALL ? most : Buffer.byteLength(JSON.stringify(request));
}

function mapSize(map: Readonly<Record<string, AttributeValue>>): number {
  let size = AROUND;
  for (const name in map) size += name.length * PER_UNIT + valueSize(map[name]);
  return size;
}

function valueSize(value: AttributeValue | undefined): number {
  if (!value) return 0;
  const { S: text, N: number, B: bytes, M: map, L: list, SS: texts, NS: numbers, BS: all } = value;
  if (text !== undefined) return text.length * PER_UNIT + AROUND;
  if (map) return mapSize(map) + AROUND;
  let size = AROUND + (number?.length ?? 0) + (bytes?.byteLength ?? 0) * 2;
  for (const item of list ?? []) size += valueSize(item);
  for (const item of texts ?? numbers ?? []) size += item.length * PER_UNIT + AROUND;
  for (const item of all ?? []) size += item.byteLength * 2 + AROUND;
  return size;
}
