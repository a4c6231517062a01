import { Readable } from "node:stream";
import { lengthCheck } from "../../object/body/collect.js";
import type { BufferPool } from "./buffer-pool.js";
import { StreamReader } from "./stream-reader.js";
import type { SourcePart, UploadSource } from "./upload-source.js";

/** A stream, of which only the parts in flight are held in memory. */
export class StreamSource implements UploadSource {
  readonly isStream = true;
  readonly size: number | undefined;
  readonly type: string | undefined;
  readonly #chunks: AsyncIterable<Uint8Array | string>;
  readonly #reader: StreamReader;

  /** If a length is given, the stream must have it. */
  constructor(
    chunks: AsyncIterable<Uint8Array | string>,
    size: number | undefined,
    type: string | undefined,
  ) {
    this.size = size;
    this.type = type;
    this.#chunks = chunks;
    const stream = chunks instanceof Readable ? chunks : Readable.from(chunks);
    this.#reader = new StreamReader(stream, lengthCheck(size));
  }

  async whole(limit: number): Promise<Buffer | undefined> {
    if (this.size !== undefined && this.size >= limit) return undefined;
    // Reads one byte more than the given length, to see whether the stream ends there.
    const there = await this.#reader.ahead(this.size === undefined ? limit : this.size + 1);
    if (there >= limit) return undefined;
    const buffer = Buffer.allocUnsafe(there);
    await this.#reader.fill(buffer);
    return buffer;
  }

  async *parts(sizeOf: (part: number) => number, pool: BufferPool): AsyncGenerator<SourcePart> {
    for (let number = 1; ; number++) {
      const buffer = await pool.take(sizeOf(number));
      const length = await this.#reader.fill(buffer.subarray(0, sizeOf(number)));
      const release = (): void => pool.give(buffer);
      if (length > 0 || number === 1) yield { number, bytes: buffer.subarray(0, length), release };
      // Only reading beyond the end detects it.
      if ((await this.#reader.ahead(1)) === 0) return;
    }
  }

  async verify(): Promise<void> {
    // It has ended at the given length, or has thrown.
  }

  async close(): Promise<void> {
    this.#reader.close();
    // A loop over a stream that hangs cannot be left; the stream itself can be ended.
    (this.#chunks as { destroy?(): void }).destroy?.();
  }
}
