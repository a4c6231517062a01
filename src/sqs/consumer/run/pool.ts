import type { Delivery } from "./delivery.js";

/**
 * Runs a limited number of concurrent handlers. In a FIFO group one message is handled at a time, in order, and the
 * next one only after the previous one has been deleted.
 */
export class Pool {
  readonly #concurrency: number;
  readonly #start: (delivery: Delivery) => void;
  #waiting: Delivery[] = [];
  readonly #busyGroups = new Set<string>();
  #running = 0;

  /** @param start starts to handle a delivery; its end is reported by `leave` and `free` */
  constructor(concurrency: number, start: (delivery: Delivery) => void) {
    this.#concurrency = concurrency;
    this.#start = start;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The number of messages that wait for a handler, not for their group. */
  get ready(): number {
    const groups = new Set(this.#busyGroups);
    let ready = 0;
    for (const { group } of this.#waiting) {
      if (group !== undefined && groups.has(group)) continue;
      if (group !== undefined) groups.add(group);
      ready++;
    }
    return ready;
  }

  add(deliveries: readonly Delivery[]): void {
    this.#waiting.push(...deliveries);
    this.#fill();
  }

  /** Records that a handler has ended. */
  leave(): void {
    this.#running--;
    this.#fill();
  }

  /** Records that a delivery is complete, so that the next one of its group may start. */
  free(group: string | undefined): void {
    if (group === undefined) return;
    this.#busyGroups.delete(group);
    this.#fill();
  }

  /** Removes and returns the waiting deliveries of a group, or all. */
  take(group?: string): Delivery[] {
    const taken = this.#waiting.filter((delivery) => group === undefined || delivery.group === group);
    this.#waiting = this.#waiting.filter((delivery) => !taken.includes(delivery));
    return taken;
  }

  #fill(): void {
    while (this.#running < this.#concurrency) {
      const index = this.#waiting.findIndex(
        ({ group }) => group === undefined || !this.#busyGroups.has(group),
      );
      const [delivery] = index < 0 ? [] : this.#waiting.splice(index, 1);
      if (!delivery) return;
      if (delivery.group !== undefined) this.#busyGroups.add(delivery.group);
      this.#running++;
      this.#start(delivery);
    }
  }
}
