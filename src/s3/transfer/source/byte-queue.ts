/** Shorter chunks are joined, as each would take more memory than its bytes. */
const BLOCK = 64 * 1024;

interface Block {
  readonly bytes: Uint8Array;
  /** The positions up to which it is read and filled. */
  start: number;
  end: number;
}

/** Unread bytes, in chunks of any length. Large chunks are not copied. */
export class ByteQueue {
  #blocks: Block[] = [];
  /** The last block, if it has room. */
  #open: Block | undefined;
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  push(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    const rest = chunk.subarray(this.#fillOpen(chunk));
    if (rest.byteLength >= BLOCK) {
      this.#blocks.push({ bytes: rest, start: 0, end: rest.byteLength });
      this.#open = undefined;
    } else if (rest.byteLength > 0) {
      this.#open = { bytes: Buffer.allocUnsafeSlow(BLOCK), start: 0, end: 0 };
      this.#blocks.push(this.#open);
      this.#fillOpen(rest);
    }
  }

  /** Moves bytes into the buffer and returns how many. */
  take(buffer: Uint8Array): number {
    let taken = 0;
    let emptied = 0;
    for (const block of this.#blocks) {
      const length = Math.min(block.end - block.start, buffer.byteLength - taken);
      buffer.set(block.bytes.subarray(block.start, block.start + length), taken);
      taken += length;
      block.start += length;
      if (block.start < block.end) break;
      emptied++;
    }
    this.#blocks.splice(0, emptied);
    this.#length -= taken;
    if (this.#length === 0) this.clear();
    return taken;
  }

  clear(): void {
    this.#blocks = [];
    this.#open = undefined;
    this.#length = 0;
  }

  #fillOpen(chunk: Uint8Array): number {
    const block = this.#open;
    if (!block) return 0;
    const length = Math.min(block.bytes.byteLength - block.end, chunk.byteLength);
    block.bytes.set(chunk.subarray(0, length), block.end);
    block.end += length;
    return length;
  }
}
