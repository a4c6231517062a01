import type { Delivery } from "./delivery.js";

/**
 * Runs handlers, so many at a time. Of a FIFO group one message is handled at a time, in order, and the next one only when
 * the one before it has been deleted.
 */
export class Pool {
  readonly #concurrency: number;
  readonly #start: (delivery: Delivery) => void;
  #waiting: Delivery[] = [];
  readonly #busyGroups = new Set<string>();
  #running = 0;

  /** @param start begins to handle a delivery; `leave` and `free` tell of its end */
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

  /** How many wait for a place, and not for their group. */
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

  /** A handler has ended. */
  leave(): void {
    this.#running--;
    this.#fill();
  }

  /** A delivery is through, so that the next one of its group may begin. */
  free(group: string | undefined): void {
    if (group === undefined) return;
    this.#busyGroups.delete(group);
    this.#fill();
  }

  /** Takes out what waits: of a group, or all. */
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
