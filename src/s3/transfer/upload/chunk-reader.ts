import { bytesOf } from "../../custom/object/collect.js";

/** A stream, read by lengths of one's own, whatever the lengths of its chunks. */
export interface LengthReader {
  /** Looks ahead, until so many bytes are there or all; says how many are. */
  ahead(length: number): Promise<number>;
  /** Fills the buffer, or as much of it as there is; says how much it was. */
  fill(buffer: Buffer): Promise<number>;
  /** Gives the stream up, and does not wait for it: it may hang. */
  close(): void;
}

/** Reads whatever can be iterated. */
export class ChunkReader implements LengthReader {
  readonly #iterator: AsyncIterator<unknown>;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #isEnded = false;

  constructor(chunks: AsyncIterable<unknown>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  async ahead(length: number): Promise<number> {
    while (this.#queued < length && !this.#isEnded) await this.#pull();
    return this.#queued;
  }

  async fill(buffer: Buffer): Promise<number> {
    let filled = 0;
    while (filled < buffer.length) {
      const chunk = this.#queue.shift();
      if (!chunk) {
        if (this.#isEnded) break;
        await this.#pull();
        continue;
      }
      const room = buffer.length - filled;
      const fits = chunk.length <= room;
      buffer.set(fits ? chunk : chunk.subarray(0, room), filled);
      const length = fits ? chunk.length : room;
      filled += length;
      this.#queued -= length;
      if (!fits) this.#queue.unshift(chunk.subarray(room));
    }
    return filled;
  }

  close(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#queue = [];
    this.#iterator.return?.().catch(() => {});
  }

  async #pull(): Promise<void> {
    const { done, value } = await this.#iterator.next();
    if (done) {
      this.#isEnded = true;
      return;
    }
    const chunk = bytesOf(value);
    if (chunk.byteLength === 0) return;
    this.#queue.push(chunk);
    this.#queued += chunk.byteLength;
  }
}
