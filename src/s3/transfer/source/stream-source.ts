import { Readable } from "node:stream";
import { bytesIn, lengthCheck } from "../../object/body/collect.js";
import { StreamReader } from "./stream-reader.js";
import type { UploadSource } from "./upload-source.js";

/**
 * A stream, of which only the parts in flight are held in memory.
 *
 * @param size which the stream must have, if it is given
 */
export function streamSource(
  chunks: AsyncIterable<Uint8Array | string>,
  size: number | undefined,
  type: string | undefined,
): UploadSource {
  const stream = chunks instanceof Readable ? chunks : Readable.from(bytesIn(chunks));
  const reader = new StreamReader(stream, lengthCheck(size));
  return {
    isStream: true,
    size,
    type,
    async whole(limit) {
      if (size !== undefined && size >= limit) return undefined;
      // Reads one byte more than the given length, to see whether the stream ends there.
      const there = await reader.ahead(size === undefined ? limit : size + 1);
      if (there >= limit) return undefined;
      const buffer = Buffer.allocUnsafe(there);
      await reader.fill(buffer);
      return buffer;
    },
    async *parts(sizeOf, pool) {
      for (let number = 1; ; number++) {
        const buffer = await pool.take(sizeOf(number));
        const length = await reader.fill(buffer.subarray(0, sizeOf(number)));
        const release = (): void => pool.give(buffer);
        if (length > 0 || number === 1) yield { number, bytes: buffer.subarray(0, length), release };
        // Only reading beyond the end detects it.
        if ((await reader.ahead(1)) === 0) return;
      }
    },
    async close() {
      reader.close();
      // A loop over a stream that hangs cannot be left; the stream itself can be ended.
      (chunks as { destroy?(): void }).destroy?.();
    },
  };
}
