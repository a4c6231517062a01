/**
 * How many calls are under way at a time, of a number that goes with what the service bears: halved when it asks for
 * less, one more with each success, never over the most.
 */
export class CallsInFlight {
  readonly #most: number;
  #allowed: number;
  #slowdowns = 0;
  readonly #groups = new Map<number, number>();
  #waiting: (() => void) | undefined;

  constructor(most: number) {
    this.#most = most;
    this.#allowed = most;
  }

  /**
   * Waits until one more call may leave, and until its group is not too far ahead of the oldest that has a call under
   * way. For one at a time.
   */
  async room(group: number): Promise<void> {
    while (!this.#hasRoom(group)) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  /** A call has left. */
  enter(group: number): CallInFlight {
    this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1);
    let slowdownsBefore = this.#slowdowns;
    return {
      slowDown: () => {
        // What left before the last halving tells of the time before it.
        if (slowdownsBefore === this.#slowdowns) {
          this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
          this.#slowdowns++;
        }
        slowdownsBefore = this.#slowdowns;
      },
      succeed: () => {
        this.#allowed = Math.min(this.#most, this.#allowed + 1);
      },
      leave: () => {
        const others = (this.#groups.get(group) ?? 1) - 1;
        if (others > 0) this.#groups.set(group, others);
        else this.#groups.delete(group);
        this.#waiting?.();
      },
    };
  }

  #hasRoom(group: number): boolean {
    let calls = 0;
    let oldest = group;
    for (const [other, count] of this.#groups) {
      calls += count;
      oldest = Math.min(oldest, other);
    }
    return calls < this.#allowed && group - oldest < this.#most;
  }
}

/** One call under way. */
export interface CallInFlight {
  /** The service asked for fewer. */
  slowDown(): void;
  succeed(): void;
  /** The call has ended, however it did. */
  leave(): void;
}
