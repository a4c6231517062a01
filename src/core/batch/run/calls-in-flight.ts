/** Limits the calls in flight: half as many when throttled, one more with each success, up to the maximum. */
export class CallsInFlight {
  readonly #most: number;
  #allowed: number;
  #underWay = 0;
  #slowdowns = 0;
  readonly #groups = new Map<number, number>();
  #waiting: (() => void) | undefined;
  /** Calls to retry, in the order in which they became ready. */
  readonly #repeats: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
    this.#allowed = most;
  }

  /** Waits for room for a call, at most `most` groups ahead of the oldest in flight. Only one caller may wait. */
  async room(group: number): Promise<void> {
    while (!this.#hasRoom(group)) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  /** Records that a call was sent. */
  enter(group: number): CallInFlight {
    this.#underWay++;
    this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1);
    let slowdownsBefore = this.#slowdowns;
    return {
      slowDown: () => {
        // A call that was sent before the last halving says nothing about the current limit.
        if (slowdownsBefore === this.#slowdowns) {
          this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
          this.#slowdowns++;
        }
        slowdownsBefore = this.#slowdowns;
      },
      succeed: () => {
        this.#allowed = Math.min(this.#most, this.#allowed + 1);
      },
      again: async () => {
        const turn = new Promise<void>((resolve) => this.#repeats.push(resolve));
        this.#underWay--;
        this.#next();
        await turn;
        slowdownsBefore = this.#slowdowns;
      },
      leave: () => {
        this.#underWay--;
        const others = (this.#groups.get(group) ?? 1) - 1;
        if (others > 0) this.#groups.set(group, others);
        else this.#groups.delete(group);
        this.#next();
      },
    };
  }

  #hasRoom(group: number): boolean {
    const oldest = Math.min(group, ...this.#groups.keys());
    return this.#repeats.length === 0 && this.#underWay < this.#allowed && group - oldest < this.#most;
  }

  /** Starts the calls that there is room for, retries before new calls. */
  #next(): void {
    while (this.#underWay < this.#allowed) {
      const repeat = this.#repeats.shift();
      if (!repeat) break;
      this.#underWay++;
      repeat();
    }
    this.#waiting?.();
  }
}

export interface CallInFlight {
  /** Records that the service throttled the call. */
  slowDown(): void;
  succeed(): void;
  /** Waits until the call may be sent again; it precedes new calls. */
  again(): Promise<void>;
  /** Records that the call has ended, successfully or not. */
  leave(): void;
}
