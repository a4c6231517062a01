import { MOST_ENTRIES } from "./send-entries.js";

/** In milliseconds: how long a message waits for others, where the source is slow. */
const LINGER = 50;

/** A message on its way. */
export interface LaneItem {
  readonly size: number;
}

/**
 * Cuts messages into requests, by number and by bytes, and has so many under way at a time. With one at a time they arrive
 * in order.
 */
export class Lane<Item extends LaneItem> {
  readonly #most: number;
  readonly #mostBytes: number;
  readonly #send: (items: readonly Item[]) => Promise<void>;
  readonly #queue: Item[] = [];
  #underWay = 0;
  #timer: NodeJS.Timeout | undefined;
  #isFlushing = false;
  #wake: (() => void) | undefined;

  /**
   * @param most the most requests at a time
   * @param mostBytes the most bytes of one request
   * @param send makes one request; it never rejects
   */
  constructor(most: number, mostBytes: number, send: (items: readonly Item[]) => Promise<void>) {
    this.#most = most;
    this.#mostBytes = mostBytes;
    this.#send = send;
  }

  /** Takes a message, once there is room for it. */
  async add(item: Item): Promise<void> {
    while (this.#queue.length >= MOST_ENTRIES * this.#most) await this.#change();
    this.#queue.push(item);
    this.#fill();
    if (this.#queue.length > 0) this.#timer ??= setTimeout(() => this.#flush(), LINGER);
  }

  /** Sends what is left, and waits for all of it. */
  async end(): Promise<void> {
    this.#flush();
    while (this.#queue.length > 0 || this.#underWay > 0) {
      await this.#change();
      this.#flush();
    }
    clearTimeout(this.#timer);
  }

  /** Forgets what was not sent, and gives it. */
  clear(): Item[] {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#queue.splice(0);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isFlushing = true;
    this.#fill();
  }

  #fill(): void {
    while (this.#underWay < this.#most && this.#queue.length > 0) {
      const count = this.#nextCount();
      const isFull = count === MOST_ENTRIES || count < this.#queue.length;
      if (!isFull && !this.#isFlushing) return;
      if (count === this.#queue.length) this.#isFlushing = false;
      void this.#start(this.#queue.splice(0, count));
    }
  }

  async #start(items: readonly Item[]): Promise<void> {
    this.#underWay++;
    await this.#send(items);
    this.#underWay--;
    this.#fill();
    this.#wake?.();
  }

  /** How many of those that wait one request takes. */
  #nextCount(): number {
    let bytes = 0;
    let count = 0;
    for (const { size } of this.#queue) {
      if (count === MOST_ENTRIES || (count > 0 && bytes + size > this.#mostBytes)) break;
      bytes += size;
      count++;
    }
    return count;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
