import { eventLoopTurn } from "../../../core/concurrency/event-loop-turn.js";
import { bytesOf } from "../../body/collect.js";
import { ByteQueue } from "./byte-queue.js";

/** A stream, read by lengths of one's own, whatever the lengths of its chunks. */
export interface LengthReader {
  /** Looks ahead, until so many bytes are there or all; says how many are. */
  ahead(length: number): Promise<number>;
  /** Fills the buffer, or as much of it as there is; says how much it was. */
  fill(buffer: Buffer): Promise<number>;
  /** Gives the stream up, and does not wait for it: it may hang. */
  close(): void;
}

/** So many chunks are taken before anything else may happen. */
const PER_TURN = 500;
const NOTHING = new Uint8Array(0);

/** Reads whatever can be iterated. */
export class ChunkReader implements LengthReader {
  readonly #iterator: AsyncIterator<unknown>;
  readonly #queue = new ByteQueue();
  #isEnded = false;
  #chunks = 0;

  constructor(chunks: AsyncIterable<unknown>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  async ahead(length: number): Promise<number> {
    while (this.#queue.length < length && !this.#isEnded) this.#queue.push(await this.#next());
    return this.#queue.length;
  }

  async fill(buffer: Buffer): Promise<number> {
    let filled = this.#queue.take(buffer);
    while (filled < buffer.length && !this.#isEnded) {
      const chunk = await this.#next();
      const length = Math.min(chunk.byteLength, buffer.length - filled);
      buffer.set(chunk.subarray(0, length), filled);
      filled += length;
      this.#queue.push(chunk.subarray(length));
    }
    return filled;
  }

  close(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#queue.clear();
    this.#iterator.return?.().catch(() => {});
  }

  /** The next chunk; an empty one at the end. */
  async #next(): Promise<Uint8Array> {
    // A generator that has all of it at hand would let nothing else happen, not even an abort.
    if (++this.#chunks % PER_TURN === 0) await eventLoopTurn();
    const { done, value } = await this.#iterator.next();
    if (!done) return bytesOf(value);
    this.#isEnded = true;
    return NOTHING;
  }
}
