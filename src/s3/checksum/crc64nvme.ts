import type { RunningSum } from "./checksum-kinds.js";

const POLYNOMIAL = 0x9a6c9329ac4bc9b5n;

/** The effect of each byte followed by 0 to 7 zero bytes: eight consecutive tables of 256 values. */
let tables: DataView | undefined;
const TABLE = 256 * 8;

/** CRC64NVME, eight bytes at a time. Node does not have it. In 32-bit halves, as BigInt is slow. */
export class Crc64Nvme implements RunningSum {
  readonly #tables = (tables ??= makeTables());
  #low = -1;
  #high = -1;

  update(bytes: Uint8Array): void {
    // Views are as fast as arrays here, and never return `undefined`.
    const table = this.#tables;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { byteLength: length } = bytes;
    let low = this.#low;
    let high = this.#high;
    let index = 0;
    for (; index + 8 <= length; index += 8) {
      low ^= view.getInt32(index, true);
      high ^= view.getInt32(index + 4, true);
      const a = 7 * TABLE + ((low & 255) << 3);
      const b = 6 * TABLE + (((low >>> 8) & 255) << 3);
      const c = 5 * TABLE + (((low >>> 16) & 255) << 3);
      const d = 4 * TABLE + ((low >>> 24) << 3);
      const e = 3 * TABLE + ((high & 255) << 3);
      const f = 2 * TABLE + (((high >>> 8) & 255) << 3);
      const g = TABLE + (((high >>> 16) & 255) << 3);
      const h = (high >>> 24) << 3;
      low =
        table.getInt32(a, true) ^
        table.getInt32(b, true) ^
        table.getInt32(c, true) ^
        table.getInt32(d, true) ^
        table.getInt32(e, true) ^
        table.getInt32(f, true) ^
        table.getInt32(g, true) ^
        table.getInt32(h, true);
      high =
        table.getInt32(a + 4, true) ^
        table.getInt32(b + 4, true) ^
        table.getInt32(c + 4, true) ^
        table.getInt32(d + 4, true) ^
        table.getInt32(e + 4, true) ^
        table.getInt32(f + 4, true) ^
        table.getInt32(g + 4, true) ^
        table.getInt32(h + 4, true);
    }
    for (; index < length; index++) {
      const entry = ((low ^ view.getUint8(index)) & 255) << 3;
      low = ((low >>> 8) | (high << 24)) ^ table.getInt32(entry, true);
      high = (high >>> 8) ^ table.getInt32(entry + 4, true);
    }
    this.#low = low;
    this.#high = high;
  }

  digest(): Buffer {
    const digest = Buffer.alloc(8);
    digest.writeInt32BE(~this.#high, 0);
    digest.writeInt32BE(~this.#low, 4);
    return digest;
  }
}

function makeTables(): DataView {
  const view = new DataView(new ArrayBuffer(8 * TABLE));
  for (let byte = 0; byte < 256; byte++) {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ POLYNOMIAL : value >> 1n;
    view.setBigUint64(byte << 3, value, true);
  }
  for (let offset = 0; offset < 7 * TABLE; offset += 8) {
    const value = view.getBigUint64(offset, true);
    const next = (value >> 8n) ^ view.getBigUint64(Number(value & 255n) << 3, true);
    view.setBigUint64(offset + TABLE, next, true);
  }
  return view;
}
