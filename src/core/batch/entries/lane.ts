import { MOST_ENTRIES } from "./send-entries.js";

/** In milliseconds: how long a message waits for others if the source is slow. */
const LINGER = 50;

export interface LaneItem {
  readonly size: number;
}

/** Groups messages into requests, by number and by bytes. With one request in flight, they arrive in order. */
export class Lane<Item extends LaneItem> {
  readonly #most: number;
  readonly #mostBytes: number;
  readonly #send: (items: readonly Item[]) => Promise<void>;
  readonly #queue: Item[] = [];
  #underWay = 0;
  #timer: NodeJS.Timeout | undefined;
  #isFlushing = false;
  #wake: (() => void) | undefined;

  /** With at most this many requests in flight, and bytes in each; `send` sends one, and never rejects. */
  constructor(most: number, mostBytes: number, send: (items: readonly Item[]) => Promise<void>) {
    this.#most = most;
    this.#mostBytes = mostBytes;
    this.#send = send;
  }

  /** Adds a message, once there is room for it. */
  async add(item: Item): Promise<void> {
    while (this.#queue.length >= MOST_ENTRIES * this.#most) await this.#change();
    this.#queue.push(item);
    this.#fill();
    if (this.#queue.length > 0) this.#timer ??= setTimeout(() => this.#flush(), LINGER);
  }

  /** Sends the remaining messages, and waits for all requests. */
  async end(): Promise<void> {
    this.#flush();
    while (this.#queue.length > 0 || this.#underWay > 0) {
      await this.#change();
      this.#flush();
    }
    clearTimeout(this.#timer);
  }

  /** Removes and returns the messages that were not sent. */
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

  /** How many of the waiting messages fit into one request. */
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
