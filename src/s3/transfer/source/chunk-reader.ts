import { eventLoopTurn } from "../../../core/concurrency/event-loop-turn.js";
import { bytesOf } from "../../object/body/collect.js";
import { ByteQueue } from "./byte-queue.js";

/** Reads a stream by given lengths, whatever the lengths of its chunks. */
export interface LengthReader {
  /** Reads ahead until that many bytes are buffered, or all; returns how many are. */
  ahead(length: number): Promise<number>;
  /** Fills the buffer as far as the stream suffices; returns the number of bytes. */
  fill(buffer: Buffer): Promise<number>;
  /** Closes the stream without waiting, as it may hang. */
  close(): void;
}

/** The number of chunks that are read before the event loop gets a turn. */
const PER_TURN = 500;
const NOTHING = new Uint8Array(0);

/** Reads any async iterable. */
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
    // A generator that never waits would block the event loop, even for an abort.
    if (++this.#chunks % PER_TURN === 0) await eventLoopTurn();
    const { done, value } = await this.#iterator.next();
    if (!done) return bytesOf(value);
    this.#isEnded = true;
    return NOTHING;
  }
}
