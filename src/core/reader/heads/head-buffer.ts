import type { EarlyHead } from "./early-head.js";
import type { HeadReader } from "./head-reader.js";

/** In bytes. A longer head is ignored. */
const LONGEST_HEAD = 0x1_0000;

/** In bytes: up to here the head is parsed again with each chunk, after that less often. */
const MOST_AGAIN = 4 * LONGEST_HEAD;

/** In bytes. */
const FIRST_SIZE = 0x1000;

/**
 * The beginning of a body, until its head is complete. If that takes many chunks, it is parsed again only when the size
 * has doubled, so that small chunks take no longer than large ones.
 */
export class HeadBuffer {
  readonly #readHead: HeadReader;
  #bytes = Buffer.alloc(FIRST_SIZE);
  #length = 0;
  #lastRead = 0;
  #allRead = 0;

  constructor(readHead: HeadReader) {
    this.#readHead = readHead;
  }

  /** The head, if it is complete; `"none"` if there will be none, as for chunks that are not bytes. */
  add(chunk: unknown): EarlyHead | "none yet" | "none" {
    if (!(chunk instanceof Uint8Array)) return "none";
    const added = chunk.subarray(0, LONGEST_HEAD - this.#length);
    this.#makeRoom(added.byteLength);
    this.#bytes.set(added, this.#length);
    this.#length += added.byteLength;
    const isFull = this.#length === LONGEST_HEAD;
    const isWorthIt = this.#allRead < MOST_AGAIN || this.#length >= 2 * this.#lastRead;
    if (!isWorthIt && !isFull) return "none yet";
    this.#lastRead = this.#length;
    this.#allRead += this.#length;
    return this.#readHead(this.#bytes.subarray(0, this.#length)) ?? (isFull ? "none" : "none yet");
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.byteLength) return;
    const bytes = Buffer.alloc(Math.max(needed, 2 * this.#bytes.byteLength));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}
