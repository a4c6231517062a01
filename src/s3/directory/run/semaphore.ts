/** Lets in so much at once, for one that waits at it. */
export class Semaphore {
  readonly #capacity: number;
  #used = 0;
  #onRelease: (() => void) | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Waits until there is room. What is larger than the semaphore goes in alone. */
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
