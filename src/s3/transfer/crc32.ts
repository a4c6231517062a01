import * as zlib from "node:zlib";

// Node has it since 20.15; before that, a table is slower but right.
const native = (zlib as { crc32?: typeof zlib.crc32 }).crc32;

/** The CRC32 of the bytes, going on from that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  return native ? native(bytes, before) : crc32ByTable(bytes, before);
}

const POLYNOMIAL = 0xed_b8_83_20;

let table: Uint32Array | undefined;

/** @internal Exported for its test. */
export function crc32ByTable(bytes: Uint8Array, before: number): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** The CRC32 of two pieces one behind the other, from those of the pieces: the second is so many bytes long. */
export function combinedCrc32(first: number, second: number, secondLength: number): number {
  // A zero byte behind the first piece is a linear map of its CRC; so many of them are the map applied so often,
  // which squaring does in the logarithm of the steps. https://github.com/madler/zlib/blob/master/crc32.c
  let value = first;
  for (let left = secondLength, power = 0; left > 0; left = Math.floor(left / 2), power++) {
    if (left % 2 === 1) value = applied(zeroBytes(power), value);
  }
  return (value ^ second) >>> 0;
}

/** As S3's headers have it. */
export function base64OfCrc32(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes.toString("base64");
}

/** `undefined` for what is no CRC32, such as the checksum of checksums that a multipart upload may have. */
export function crc32OfBase64(text: string | undefined): number | undefined {
  if (text === undefined || !/^[A-Za-z0-9+/]{6}==$/.test(text)) return undefined;
  return Buffer.from(text, "base64").readUInt32BE();
}

/** A linear map over the bits of a CRC: what becomes of each of them. */
type BitMap = readonly number[];

const ONE_ZERO_BIT: BitMap = [POLYNOMIAL, ...Array.from({ length: 31 }, (_, bit) => 2 ** bit)];

const powers: BitMap[] = [];

/** What 2 to the given power of zero bytes do to a CRC. */
function zeroBytes(power: number): BitMap {
  const known = powers[power];
  if (known) return known;
  const map = squared(power === 0 ? squared(squared(ONE_ZERO_BIT)) : zeroBytes(power - 1));
  powers[power] = map;
  return map;
}

function applied(map: BitMap, value: number): number {
  let result = 0;
  for (let bit = 0, left = value; left !== 0; bit++, left >>>= 1) {
    if (left & 1) result ^= map[bit] ?? 0;
  }
  return result >>> 0;
}

function squared(map: BitMap): BitMap {
  return map.map((value) => applied(map, value));
}
