import { throwIfAborted } from "../../../core/concurrency/abort.js";
import { eventLoopTurn } from "../../../core/concurrency/event-loop-turn.js";
import { SignalGroup } from "../../../core/concurrency/signal-group.js";
import { KeySpace, type SplitPoint } from "./ranges/key-space.js";
import type { ListedObjects, ObjectLister } from "./object-lister.js";
import { RangeListing } from "./range-listing.js";

/** One page of a parallel listing, with only the items of the requested range. */
export type ParallelPage = Omit<ListedObjects, "next">;

export interface ParallelWays {
  readonly concurrency: number;
  /** The maximum number of objects, by a limit. */
  readonly mostWanted: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Lists several ranges of keys concurrently. It begins with one range; whenever there is room for another request, the
 * rest of a range is split in two, at a point that the keys so far suggest. Each key belongs to exactly one range. At
 * most as many pages wait for the consumer as there may be requests in flight.
 */
export class ParallelRun {
  readonly #lister: ObjectLister;
  readonly #ways: ParallelWays;
  readonly #signals: SignalGroup;
  readonly #space: KeySpace;
  readonly #ranges: Set<RangeListing>;
  readonly #ready: ParallelPage[] = [];
  #busy = 0;
  /** How many more objects are wanted. */
  #wanted: number;
  #pages = 0;
  #blanks = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(lister: ObjectLister, ways: ParallelWays) {
    this.#lister = lister;
    this.#ways = ways;
    this.#wanted = ways.mostWanted;
    this.#signals = new SignalGroup(ways.signal);
    this.#space = new KeySpace(lister.prefix);
    this.#ranges = new Set([new RangeListing(lister.name, this.#space, lister.bounds)]);
  }

  /** The next page of any range; `undefined` after the last. */
  async next(): Promise<ParallelPage | undefined> {
    for (;;) {
      throwIfAborted(this.#ways.signal);
      if (this.#failure) throw this.#failure.error;
      const page = this.#ready.shift();
      const hasAsked = this.#askAll();
      if (page) {
        // Lets the requests be sent, even if the consumer blocks the event loop afterwards.
        if (hasAsked) await eventLoopTurn();
        return page;
      }
      if (this.#ranges.size === 0) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Ends all requests in flight. */
  stop(): void {
    this.#failure ??= { error: undefined };
    this.#signals.abort();
  }

  /** Requests as many pages as there is room for. */
  #askAll(): boolean {
    let hasAsked = false;
    while (!this.#failure && this.#busy + this.#ready.length < this.#ways.concurrency && this.#isMoreWanted) {
      const range = this.#waiting() ?? this.#splitOff();
      if (!range) break;
      hasAsked = true;
      void this.#ask(range);
    }
    return hasAsked;
  }

  /** Whether the requests in flight may not suffice. */
  get #isMoreWanted(): boolean {
    return this.#wanted > this.#busy * this.#lister.pageSize;
  }

  #waiting(): RangeListing | undefined {
    for (const range of this.#ranges) if (!range.isBusy) return range;
    return undefined;
  }

  async #ask(range: RangeListing): Promise<void> {
    range.isBusy = true;
    this.#busy++;
    try {
      const listed = await this.#signals.run((signal) => this.#lister.ask(range.input, signal));
      if (!this.#failure) this.#take(range, listed);
    } catch (error) {
      if (!this.#failure) {
        this.#failure = { error };
        this.#signals.abort();
      }
    } finally {
      range.isBusy = false;
      this.#busy--;
    }
    this.#askAll();
    this.#wake?.();
  }

  #take(range: RangeListing, page: ListedObjects): void {
    const { count, isEnd } = range.take(page);
    // A range with more pages goes to the back, so that each gets its turn.
    this.#ranges.delete(range);
    if (!isEnd) this.#ranges.add(range);
    this.#pages++;
    if (range.isBlank) this.#blanks++;
    if (count === 0) return;
    this.#wanted -= count;
    const { items } = page;
    this.#ready.push(count < items.length ? { ...page, items: items.slice(0, count) } : page);
  }

  /** A new range, split off from the one that seems to have the most keys left. */
  #splitOff(): RangeListing | undefined {
    // Requests that find nothing are costly as well. Some are unavoidable; a quarter is enough.
    if (this.#blanks > 2 * this.#ways.concurrency + this.#pages / 4) return undefined;
    let best: { readonly range: RangeListing; readonly point: SplitPoint } | undefined;
    for (const range of this.#ranges) {
      const point = range.splitPoint();
      if (!point) continue;
      const isBetter =
        !best ||
        point.depth < best.point.depth ||
        (point.depth === best.point.depth && range.pages > best.range.pages);
      if (isBetter) best = { range, point };
    }
    if (!best) return undefined;
    const part = best.range.split(best.point);
    this.#ranges.add(part);
    return part;
  }
}
