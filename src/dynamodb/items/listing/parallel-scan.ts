import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { refuseArguments } from "../../../core/call/input/no-arguments.js";
import { eventLoopTurn } from "../../../core/concurrency/event-loop-turn.js";
import { SignalGroup } from "../../../core/concurrency/signal-group.js";
import { ResourceIterator } from "../../../core/collection/resource-iterator.js";
import { listPages } from "../../../core/paging/list-pages.js";
import { Listing } from "../../../core/paging/listing.js";
import { Narrowing } from "../../../core/paging/narrowing.js";
import { itemsOf } from "../../../core/paging/page.js";
import type { Query } from "../../../core/query/query.js";
import { IDENTITY, INSPECT } from "../../../core/text/brand.js";
import type { ItemPage, ItemsOutput } from "./item-page.js";

type Segment<Item> = Listing<DynamoDBClient, Item, ItemsOutput, ItemPage<Item>>;

const OPTIONS = "Pass options of the requests to the scan, as scan().with({ abortSignal }).parallel().";

/**
 * A scan by several concurrent requests, in no order, each item once. Lazy, and iterable any number of times. Created
 * by `table.items.scan().parallel()`.
 */
export class ParallelScan<Item> implements AsyncIterable<Item> {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #segments: readonly Segment<Item>[];
  readonly #query: Query<Item>;

  /** @internal The segments have no limits and predicates: those apply to all segments together. */
  constructor(segments: readonly Segment<Item>[], query: Query<Item>) {
    this[IDENTITY] = { of: segments.map(({ identity }) => identity), stages: query.stages };
    this.#segments = segments;
    this.#query = query;
  }

  /** The pages, as they arrive. A page has no cursor, because earlier ones may still be missing. */
  pages(): AsyncIterable<ItemPage<Item>> {
    refuseArguments("pages", arguments, 0, OPTIONS);
    return { [Symbol.asyncIterator]: () => this.#listPages() };
  }

  /** All items at once, in memory; iterating holds one page of each segment. */
  async toArray(): Promise<Item[]> {
    refuseArguments("toArray", arguments, 0, OPTIONS);
    const items: Item[] = [];
    for await (const page of this.pages()) for (const item of page) items.push(item);
    return items;
  }

  /** The number of items. */
  async count(): Promise<number> {
    refuseArguments("count", arguments, 0, OPTIONS);
    let count = 0;
    for await (const page of this.pages()) count += page.length;
    return count;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined, undefined> {
    return new ResourceIterator(this.#listPages());
  }

  /** `ParallelScan(segments=8)`. */
  toString(): string {
    return `ParallelScan(segments=${this.#segments.length})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  async *#listPages(): AsyncGenerator<ItemPage<Item>, undefined, undefined> {
    const runner = new Narrowing(this.#query.stages);
    if (this.#query.matchesNothing || runner.isDone) return;
    const signals = new SignalGroup(this.#query.options.abortSignal).open();
    const reading = new Map(this.#segments.map((segment) => [segment, this.#begin(segment, signals.signal)]));
    const waiting = new Map([...reading].map(([segment, pages]) => [segment, nextOf(segment, pages)]));
    try {
      while (waiting.size > 0 && !runner.isDone) {
        const { segment, page } = await Promise.race(waiting.values());
        const pages = reading.get(segment);
        // To the end: of several pages that are there, the race takes the first, and no segment must fall behind.
        waiting.delete(segment);
        if (!page || !pages) continue;
        waiting.set(segment, nextOf(segment, pages));
        await eventLoopTurn();
        const items = await runner.run(itemsOf(page));
        yield segment.page(items, { response: page.response, output: page.response });
      }
    } finally {
      signals.abort();
      signals.close();
    }
  }

  #begin(
    { name, operation, context, query }: Segment<Item>,
    abortSignal: AbortSignal,
  ): AsyncGenerator<ItemPage<Item>, undefined, undefined> {
    const options = { ...query.options, abortSignal };
    // While a page waits for the caller, those of the other segments are on their way: none is read ahead.
    return listPages(new Listing(name, operation, context, { ...query, options }), { readsAhead: false });
  }
}

interface NextPage<Item> {
  readonly segment: Segment<Item>;
  readonly page: ItemPage<Item> | undefined;
}

/** The next page of a segment. A failure is kept until it is awaited. */
function nextOf<Item>(
  segment: Segment<Item>,
  pages: AsyncGenerator<ItemPage<Item>, undefined, undefined>,
): Promise<NextPage<Item>> {
  const next = pages.next().then(({ value: page }) => ({ segment, page }));
  next.catch(() => undefined);
  return next;
}
