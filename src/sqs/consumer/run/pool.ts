interface Grouped {
  /** The FIFO group. */
  readonly group: string | undefined;
}

/** Runs a limited number of handlers; in a FIFO group one at a time, the next after the previous one's delete. */
export class Pool<Delivery extends Grouped> {
  readonly #concurrency: number;
  readonly #start: (delivery: Delivery) => void;
  /** Messages that wait only for a handler. */
  #ready: Delivery[] = [];
  /** Messages that wait for their group, by the groups that have a message that is ready or being handled. */
  readonly #blocked = new Map<string, Delivery[]>();
  #blockedCount = 0;
  #running = 0;

  /** @param start starts to handle a delivery; its end is reported by `leave` and `free` */
  constructor(concurrency: number, start: (delivery: Delivery) => void) {
    this.#concurrency = concurrency;
    this.#start = start;
  }

  get running(): number {
    return this.#running;
  }

  /** The number of messages that wait for a handler, not for their group. */
  get ready(): number {
    return this.#ready.length;
  }

  /** The number of messages that wait for their group. */
  get blocked(): number {
    return this.#blockedCount;
  }

  add(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      const { group } = delivery;
      const blocked = group === undefined ? undefined : this.#blocked.get(group);
      if (blocked) {
        blocked.push(delivery);
        this.#blockedCount++;
      } else {
        if (group !== undefined) this.#blocked.set(group, []);
        this.#ready.push(delivery);
      }
    }
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
    const next = this.#blocked.get(group)?.shift();
    if (next) {
      this.#blockedCount--;
      this.#ready.push(next);
    } else {
      this.#blocked.delete(group);
    }
    this.#fill();
  }

  /** Removes and returns the waiting deliveries of a group, or all. */
  take(group?: string): Delivery[] {
    const isWanted = (delivery: Delivery): boolean => group === undefined || delivery.group === group;
    const ready = this.#ready.filter(isWanted);
    this.#ready = this.#ready.filter((delivery) => !isWanted(delivery));
    const groups = group === undefined ? [...this.#blocked.keys()] : [group];
    const blocked = groups.flatMap((name) => this.#blocked.get(name)?.splice(0) ?? []);
    this.#blockedCount -= blocked.length;
    // A group whose message is being handled stays busy until it is freed.
    for (const { group: name } of ready) if (name !== undefined) this.#blocked.delete(name);
    return [...ready, ...blocked];
  }

  #fill(): void {
    while (this.#running < this.#concurrency) {
      const delivery = this.#ready.shift();
      if (!delivery) return;
      this.#running++;
      this.#start(delivery);
    }
  }
}
