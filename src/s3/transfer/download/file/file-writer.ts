import type { FileHandle } from "node:fs/promises";

interface Block {
  readonly buffer: Buffer;
  readonly position: number;
  readonly onWritten: OnWritten;
}

type OnWritten = (bytes: Buffer, position: number) => void;

/** Consecutive bytes of the file. If a method returns a promise, the caller must wait for it. */
interface FileLane {
  add(chunk: Uint8Array): Promise<void> | undefined;
  flush(): Promise<void> | undefined;
}

export interface WriterOptions {
  /** How many bytes are collected for one write. */
  readonly ioChunksize: number;
  /** How many writes may be queued. */
  readonly maxIoQueue: number;
  /** Called once, when a write fails. */
  readonly onError: (error: unknown) => void;
}

/**
 * Writes a file by position, one write after the other: concurrent writes slow each other down, and many small writes
 * take several times as long as few large ones. Bytes are collected in reusable buffers, so that chunks from the
 * network become garbage at once, which is cheap, and not only after the disk write.
 */
export class FileWriter {
  readonly #handle: FileHandle;
  readonly #options: WriterOptions;
  readonly #buffers: Buffer[] = [];
  #queue: Block[] = [];
  #work: Promise<void> | undefined;
  #hasFailed = false;
  #waiting: (() => void)[] = [];

  constructor(handle: FileHandle, options: WriterOptions) {
    this.#handle = handle;
    this.#options = options;
  }

  /** Collects consecutive bytes, from a position of the file, for large writes. */
  lane(start: number, onWritten: OnWritten): FileLane {
    const { ioChunksize: size } = this.#options;
    let position = start;
    let buffer: Buffer | undefined;
    let length = 0;
    // From the second write on, writes are aligned to their size.
    let room = size - (position % size);
    const flush = (): Promise<void> | undefined => {
      if (!buffer) return undefined;
      const wait = this.#enqueue({ buffer: buffer.subarray(0, length), position, onWritten });
      position += length;
      buffer = undefined;
      length = 0;
      room = size;
      return wait;
    };
    const add = (chunk: Uint8Array): Promise<void> | undefined => {
      let wait: Promise<void> | undefined;
      for (let rest = chunk; rest.byteLength > 0;) {
        const part = rest.subarray(0, room - length);
        buffer ??= this.#buffers.pop() ?? Buffer.allocUnsafeSlow(size);
        buffer.set(part, length);
        length += part.byteLength;
        rest = rest.subarray(part.byteLength);
        if (length === room) wait = flush();
      }
      return wait;
    };
    return { add, flush };
  }

  /** Waits until everything is written, or a write has failed. */
  async idle(): Promise<void> {
    await this.#work;
  }

  #enqueue(block: Block): Promise<void> | undefined {
    if (this.#hasFailed) return undefined;
    this.#queue.push(block);
    this.#work ??= this.#run();
    if (this.#queue.length < this.#options.maxIoQueue) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #run(): Promise<void> {
    try {
      for (let block = this.#queue.shift(); block; block = this.#queue.shift()) {
        const { buffer, position, onWritten } = block;
        await this.#writeAll(buffer, position);
        onWritten(buffer, position);
        // The whole buffer, of which the block may be only the beginning.
        this.#buffers.push(Buffer.from(buffer.buffer));
        if (this.#queue.length <= this.#options.maxIoQueue / 2) this.#release();
      }
    } catch (error) {
      this.#hasFailed = true;
      this.#queue = [];
      this.#options.onError(error);
    } finally {
      this.#work = undefined;
      this.#release();
    }
  }

  async #writeAll(buffer: Buffer, position: number): Promise<void> {
    let written = 0;
    while (written < buffer.length) {
      const length = buffer.length - written;
      const { bytesWritten } = await this.#handle.write(buffer, written, length, position + written);
      if (bytesWritten === 0) throw new Error("The system wrote no bytes and reported no error.");
      written += bytesWritten;
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
