/** Limits the total cost of concurrent work. Only one caller may wait at a time. */
export class Semaphore {
  readonly #capacity: number;
  #used = 0;
  #onRelease: (() => void) | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Waits until there is room. A cost above the capacity runs alone. */
  async acquire(cost: number): Promise<void> {
    while (this.#used > 0 && this.#used + cost > this.#capacity) {
      await new Promise<void>((resolve) => (this.#onRelease = resolve));
    }
    this.#used += cost;
  }

  release(cost: number): void {
    this.#used -= cost;
    this.#onRelease?.();
  }
}
