/**
 * Reusable buffers: as many as fit into a number of bytes, but always one. A part that is larger than those before it
 * waits until there is room.
 */
export class BufferPool {
  readonly #limit: number;
  #idle: Buffer[] = [];
  #allocated = 0;
  #taken = 0;
  #waiting: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A buffer of at least that length, once there is one. Only one caller may wait at a time. */
  async take(length: number): Promise<Buffer> {
    for (;;) {
      const index = this.#idle.findIndex((buffer) => buffer.length >= length);
      const [found] = index < 0 ? [] : this.#idle.splice(index, 1);
      const buffer = found ?? this.#allocate(length);
      if (buffer) {
        this.#taken++;
        return buffer;
      }
      await new Promise<void>((resolve) => (this.#waiting = resolve));
    }
  }

  give(buffer: Buffer): void {
    this.#taken--;
    this.#idle.push(buffer);
    this.#waiting?.();
    this.#waiting = undefined;
  }

  /** Leaves the buffers for the next upload. They must not be used afterwards. */
  end(): void {
    if (this.#taken === 0) keepSpare(this.#idle);
    this.#drop();
  }

  #allocate(length: number): Buffer | undefined {
    // The idle buffers are too small.
    if (this.#allocated + length > this.#limit) this.#drop();
    if (this.#allocated + length > this.#limit && this.#taken > 0) return undefined;
    this.#allocated += length;
    return takeSpare(length) ?? Buffer.allocUnsafeSlow(length);
  }

  #drop(): void {
    for (const { length } of this.#idle) this.#allocated -= length;
    this.#idle = [];
  }
}

/** In milliseconds: how long the buffers are kept for the next upload. */
const KEPT = 1_000;

let spare: Buffer[] = [];
let timer: NodeJS.Timeout | undefined;

// If they were left to garbage collection, the buffers of several uploads in a row would exist at the same time.
function keepSpare(buffers: readonly Buffer[]): void {
  spare = [...buffers];
  clearTimeout(timer);
  timer = setTimeout(() => (spare = []), KEPT);
  timer.unref?.();
}

function takeSpare(length: number): Buffer | undefined {
  const index = spare.findIndex((buffer) => buffer.length === length);
  return index < 0 ? undefined : spare.splice(index, 1)[0];
}
