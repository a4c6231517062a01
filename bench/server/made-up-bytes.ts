import { crc32 } from "node:zlib";

/** The generated content repeats after this many bytes. */
export const PERIOD = 2 ** 20;

/** The content of every object, and of the files that are sent: `PATTERN`, repeated every `PERIOD` bytes. */
export const PATTERN = makePattern();
/** A single write: twice the pattern, so that a slice of a whole period can begin anywhere. */
const TWICE = Buffer.concat([PATTERN, PATTERN]);

/** The bytes from `start` up to but excluding `end`. The buffers are shared, and must not be modified. */
export function* madeUp(start: number, end: number): Generator<Buffer, undefined, undefined> {
  for (let at = start; at < end; at += PERIOD) {
    const from = at % PERIOD;
    yield TWICE.subarray(from, from + Math.min(PERIOD, end - at));
  }
}

/** The CRC32 of a whole object in S3's encoding. */
export function crc32Of(size: number): string {
  let sum = 0;
  for (const slice of madeUp(0, size)) sum = crc32(slice, sum);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(sum);
  return bytes.toString("base64");
}

/** Pseudo-random, so that nothing on the way can compress it, and the same each time. */
function makePattern(): Buffer {
  const words = new Uint32Array(PERIOD / 4);
  let state = 0x9e3779b9;
  for (let index = 0; index < words.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return Buffer.from(words.buffer);
}
