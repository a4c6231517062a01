import * as zlib from "node:zlib";
import { CRC32, combinedCrc } from "./crc-combine.js";
import type { RunningSum } from "./checksum-kinds.js";

// Node has it since 20.15. Before that, a table is slower but correct.
const native = (zlib as { crc32?: typeof zlib.crc32 }).crc32;

/** The CRC32 of the bytes, continued from that of the bytes before them. */
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

export class Crc32 implements RunningSum {
  #value = 0;

  update(bytes: Uint8Array): void {
    this.#value = crc32(bytes, this.#value);
  }

  digest(): Buffer {
    return bytesOfCrc32(this.#value);
  }
}

/** The CRC32 of two consecutive pieces, from their CRC32s and the length of the second. */
export function combinedCrc32(first: number, second: number, secondLength: number): number {
  return combinedCrc(CRC32, bytesOfCrc32(first), bytesOfCrc32(second), secondLength).readUInt32BE();
}

/** The CRC32 of the parts' CRC32s, in the format of S3's headers. */
export function compositeCrc32(parts: readonly number[]): string {
  return `${base64OfCrc32(crc32(Buffer.concat(parts.map(bytesOfCrc32))))}-${parts.length}`;
}

/** The format of S3's headers. */
export function base64OfCrc32(value: number): string {
  return bytesOfCrc32(value).toString("base64");
}

/** `undefined` for anything but a CRC32, such as the checksum of checksums of a multipart upload. */
export function crc32OfBase64(text: string | undefined): number | undefined {
  if (text === undefined || !/^[A-Za-z0-9+/]{6}==$/.test(text)) return undefined;
  return Buffer.from(text, "base64").readUInt32BE();
}

/** The form in which a CRC32 is combined with others. */
export function bytesOfCrc32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
