/** Buffers a region of the object until its bytes are taken in order. */
export class OrderedBuffer {
  readonly #limit: number;
  readonly #onChange: () => void;
  #chunks: Uint8Array[] = [];
  #length = 0;
  #isOver = false;
  #resume: (() => void) | undefined;

  /**
   * @param limit the bytes from which the reader must wait; `Infinity` for a part
   * @param onChange called when there are bytes to take, or the region has ended
   */
  constructor(limit: number, onChange: () => void) {
    this.#limit = limit;
    this.#onChange = onChange;
  }

  /** Whether the region has ended and all its bytes were taken. */
  get isTaken(): boolean {
    return this.#isOver && this.#chunks.length === 0;
  }

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  /** If it returns a promise, the reader must wait for it. */
  add(chunk: Uint8Array): Promise<void> | undefined {
    this.#chunks.push(chunk);
    this.#length += chunk.byteLength;
    this.#onChange();
    if (this.#length < this.#limit) return undefined;
    return new Promise((resolve) => (this.#resume = resolve));
  }

  end(): void {
    this.#isOver = true;
    this.#onChange();
  }

  take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#length = 0;
    this.#resume?.();
    this.#resume = undefined;
    return chunks;
  }
}
