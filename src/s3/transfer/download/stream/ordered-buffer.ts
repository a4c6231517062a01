/** A stretch of the object, between whoever reads it and whoever takes it in its turn. */
export class OrderedBuffer {
  readonly #limit: number;
  readonly #onChange: () => void;
  #chunks: Uint8Array[] = [];
  #length = 0;
  #isOver = false;
  #resume: (() => void) | undefined;

  /**
   * @param limit how many bytes may wait before the reader has to; `Infinity` for a part, which is no longer than a part
   * @param onChange called when there is something to take, or no more to come
   */
  constructor(limit: number, onChange: () => void) {
    this.#limit = limit;
    this.#onChange = onChange;
  }

  /** Whether all of it was taken. */
  get isTaken(): boolean {
    return this.#isOver && this.#chunks.length === 0;
  }

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  /** A promise is to be waited for before there is more. */
  add(chunk: Uint8Array): Promise<void> | undefined {
    this.#chunks.push(chunk);
    this.#length += chunk.byteLength;
    this.#onChange();
    if (this.#length < this.#limit) return undefined;
    return new Promise((resolve) => (this.#resume = resolve));
  }

  /** There is no more of it. */
  end(): void {
    this.#isOver = true;
    this.#onChange();
  }

  /** All that waits. */
  take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#length = 0;
    this.#resume?.();
    this.#resume = undefined;
    return chunks;
  }
}
