const DIGITS = Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const PADDING = 0x3d;

/**
 * Writes bytes in base64, and returns the end of the text. For short bytes this takes a small part of the time of the
 * engine's own encoding, which creates a buffer and a string.
 */
export function putBase64(buffer: Buffer, start: number, bytes: Uint8Array): number {
  const { length } = bytes;
  let end = start;
  for (let at = 0; at < length; at += 3) {
    const left = length - at;
    // Bytes after the last count as 0.
    const bits = (byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2);
    buffer[end] = digit(bits >> 18);
    buffer[end + 1] = digit(bits >> 12);
    buffer[end + 2] = left > 1 ? digit(bits >> 6) : PADDING;
    buffer[end + 3] = left > 2 ? digit(bits) : PADDING;
    end += 4;
  }
  return end;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (bytes[at] ?? 0) : 0;
}

function digit(bits: number): number {
  return DIGITS[bits & 0x3f] ?? 0;
}
