/** Lets in so much at once, for one that waits at it. */
export class Gate {
  readonly #capacity: number;
  #used = 0;
  #onLeave: (() => void) | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Waits until there is room. What is larger than the gate goes in alone. */
  async enter(weight: number): Promise<void> {
    while (this.#used > 0 && this.#used + weight > this.#capacity) {
      await new Promise<void>((resolve) => (this.#onLeave = resolve));
    }
    this.#used += weight;
  }

  leave(weight: number): void {
    this.#used -= weight;
    this.#onLeave?.();
  }
}
