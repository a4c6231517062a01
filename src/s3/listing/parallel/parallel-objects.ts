import type { CallOptions } from "../../../core/call/call-options.js";
import { refuseArguments } from "../../../core/call/input/no-arguments.js";
import { ResourceIterator } from "../../../core/collection/resource-iterator.js";
import { Narrowing } from "../../../core/paging/narrowing.js";
import { IDENTITY, INSPECT } from "../../../core/text/brand.js";
import type { ObjectSummaryPage } from "../../generated/object-summary-collection.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import { objectLister, type ObjectListing } from "./object-lister.js";

/** Options of a parallel listing. */
export interface ParallelOptions extends CallOptions {
  /** The maximum number of requests in flight. Default: 16. */
  readonly concurrency?: number | undefined;
}

const OPTIONS = "Pass options of the requests to parallel(), as parallel({ abortSignal }).";

/**
 * A listing by several concurrent requests, in no particular order, each object once. Lazy, and can be iterated
 * repeatedly. Created by `bucket.objects.parallel()`.
 */
export class ParallelObjects implements AsyncIterable<ObjectSummary> {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #listing: ObjectListing;
  readonly #concurrency: number;
  readonly #options: CallOptions;

  /** @internal */
  constructor(listing: ObjectListing, concurrency: number, options: CallOptions) {
    this[IDENTITY] = { of: listing.identity, concurrency };
    this.#listing = listing;
    this.#concurrency = concurrency;
    this.#options = options;
  }

  /**
   * The pages, as they arrive. A page has no cursor, as earlier ones may still be missing. Its `response` can contain
   * objects that belong to another page.
   */
  pages(): AsyncIterable<ObjectSummaryPage> {
    refuseArguments("pages", arguments, 0, OPTIONS);
    return { [Symbol.asyncIterator]: () => this.#listPages() };
  }

  /** All objects in one array. This needs memory for all of them; a loop holds only a few pages. */
  async toArray(): Promise<ObjectSummary[]> {
    refuseArguments("toArray", arguments, 0, OPTIONS);
    const objects: ObjectSummary[] = [];
    for await (const page of this.pages()) for (const object of page) objects.push(object);
    return objects;
  }

  [Symbol.asyncIterator](): AsyncIterator<ObjectSummary, undefined, undefined> {
    return new ResourceIterator(this.#listPages());
  }

  /** `ParallelObjects(ObjectSummaryCollection(Bucket="photos"))`. */
  toString(): string {
    return `ParallelObjects(${this.#listing.toString()})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  async *#listPages(): AsyncGenerator<ObjectSummaryPage, undefined, undefined> {
    const { stages, matchesNothing } = this.#listing.query;
    const runner = new Narrowing(stages);
    const lister = objectLister(this.#listing, this.#options);
    if (matchesNothing || runner.isDone) return;
    const { ParallelRun } = await import("./parallel-run.js");
    const run = new ParallelRun(lister, {
      concurrency: this.#concurrency,
      mostWanted: runner.mostWanted,
      signal: this.#options.abortSignal,
    });
    try {
      while (!runner.isDone) {
        const page = await run.next();
        if (!page) return;
        yield this.#listing.page(await runner.run(page.items), page);
      }
    } finally {
      run.stop();
    }
  }
}
