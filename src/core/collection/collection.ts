import { requestedBy, onlyRequested } from "../batch/only-requested.js";
import type { BatchAction, BatchCall, CommandCall } from "../batch/batch-call.js";
import { refuseUnlessNamed } from "../batch/refuse-unless-named.js";
import { IDENTITY, INSPECT } from "../text/brand.js";
import type { BatchOptions, CallOptions, DryRunOptions, DryRunResult } from "../call/call-options.js";
import type { ClientLike } from "../client/client-like.js";
import { inputSchemaOf } from "../call/input/input-members.js";
import type { Context } from "../call/context.js";
import { refuseArguments } from "../call/input/no-arguments.js";
import { refuseUnknownOptions } from "../call/input/unknown-options.js";
import { decodeCursor } from "../query/cursor.js";
import { type ListOptions, listPages } from "../paging/list-pages.js";
import type { ListOperation } from "../paging/list-operation.js";
import { Listing } from "../paging/listing.js";
import { knownPages } from "../paging/known-pages.js";
import type { Page } from "../paging/page.js";
import { bareQuery, type LoadItems, positiveInteger, type Predicate, type Query } from "../query/query.js";
import { withFilter, withFirst, withLimit } from "../query/query.js";
import { ARRAY_MEMBERS } from "./array-members.js";
import type { CollectionHandle } from "./collection-handle.js";
import type { KnownType } from "./known-entry.js";
import { type Known, queryOfKnown } from "./known-resources.js";
import { ResourceIterator } from "./resource-iterator.js";
import type { Identifiers } from "../resource/identifiers/identifiers.js";
import { markRetired, markStale } from "../resource/resource.js";
import { describeValue } from "../text/describe-value.js";
import { explainMisnamed } from "../text/misnamed.js";

/**
 * The results of a list operation: lazy, so no request is sent before the first resource is needed; immutable, so every
 * method returns a new collection; and iterable any number of times, with new requests each time.
 *
 * @typeParam Item the resource that it yields, already loaded
 * @typeParam Input the parameter of `filter`: the SDK's input without the members that the collection sets
 * @typeParam Output the SDK's output of one page
 * @typeParam Paged one page, if pages have more than their resources
 */
export abstract class Collection<
  Client extends ClientLike,
  Item,
  Input extends object,
  Output extends object,
  Paged extends Page<Item, Output> = Page<Item, Output>,
> implements AsyncIterable<Item> {
  /** The name of the class in the docs, such as `InstanceCollection`. */
  static readonly collectionName: string = "Collection";
  /** @internal Members of arrays, which a collection does not have: it requests pages from the service. */
  static readonly misnomers: Readonly<Record<string, string>> = ARRAY_MEMBERS;
  /** The service's errors that reject a batch call because of some of its items. */
  static readonly itemErrors: readonly string[] = [];

  /** @internal */
  readonly [IDENTITY]: object;
  readonly #listing: Listing<Client, Item, Output, Paged>;

  /** @internal Created by a root or by the parent resource; `fixed` are the members that they set. */
  constructor(
    operation: ListOperation<Client, Item, object, Output, Paged>,
    context: Context<Client>,
    fixed: object,
    query: Query<Item> = bareQuery(fixed),
  ) {
    this.#listing = new Listing(new.target.collectionName, operation, context, query);
    this[IDENTITY] = this.#listing.identity;
  }

  /** Selects every resource explicitly, which permits batch actions. */
  all(): this {
    refuseArguments("all", arguments);
    return this.#with({ ...this.#query, isTargeted: true });
  }

  /**
   * Selects fewer resources, by the SDK's own input, which is copied. Lists are appended to those of earlier filters,
   * scalars replace them. An empty id list, or a filter with empty `Values`, matches nothing and sends no request.
   *
   * @throws {TypeError} when it is read, for an input that is not a plain object, or has a member that the operation
   *   does not
   */
  filter(input: Input): this {
    refuseArguments("filter", arguments, 1);
    this.#refuseKnown("filter");
    const { operation } = this.#listing;
    const members = inputSchemaOf(operation.command({}))?.members;
    return this.#with(withFilter(this.#query, input, operation, members));
  }

  /**
   * At most `count` resources. `limit(0)` is empty and sends no request.
   *
   * @throws {RangeError} for anything but a whole number, 0 or more
   */
  limit(count: number): this {
    return this.#with(withLimit(this.#query, count));
  }

  /**
   * Requests pages of this many items, or of the nearest size that the service supports; no effect if the operation has
   * no page size.
   *
   * @throws {RangeError} for anything but a whole number above 0
   */
  pageSize(size: number): this {
    return this.#with({ ...this.#query, pageSize: positiveInteger("pageSize", size) });
  }

  /** Applies these options to each request, including those of a batch action. */
  with(options: CallOptions): this {
    return this.#with({ ...this.#query, options: { ...this.#query.options, ...options } });
  }

  /**
   * Only the resources for which the predicate returns `true`; batch actions touch only those, too. The predicate may
   * be async. It runs on the client: the service still lists everything.
   *
   * @throws {TypeError} during iteration, if it returns neither `true` nor `false`
   */
  where(predicate: Predicate<Item>): this {
    if (typeof predicate !== "function") {
      throw new TypeError(
        `where expects a function that returns true or false for each resource, not ${describeValue(predicate)}.`,
      );
    }
    const stages = [...this.#query.stages, { kind: "where", predicate } as const];
    return this.#with({ ...this.#query, stages });
  }

  /**
   * Starts where a page of an earlier listing ended: `startFrom(page.cursor)`.
   *
   * @throws {InvalidCursorError} for an invalid cursor; when it is read, for the cursor of another parent (such as a
   *   bucket) or of other filters
   */
  startFrom(cursor: string): this {
    this.#refuseKnown("startFrom");
    return this.#with({
      ...this.#query,
      start: decodeCursor(this.#name, cursor, this.#listing.operation.tokens),
    });
  }

  /** The pages, one request each. A page can be empty without being the last. */
  pages(): AsyncIterable<Paged> {
    refuseArguments("pages", arguments);
    this.#refuseKnown("pages");
    return { [Symbol.asyncIterator]: () => listPages(this.#listing) };
  }

  /** The first resource, or `undefined`. */
  async first(): Promise<Item | undefined> {
    refuseArguments("first", arguments);
    for await (const item of this.#with(withFirst(this.#query))) return item;
    return undefined;
  }

  /** All resources at once, in memory; iterating over the collection holds one page at a time. */
  async toArray(): Promise<Item[]> {
    refuseArguments("toArray", arguments);
    const items: Item[] = [];
    for await (const page of this.#itemPages()) for (const item of page) items.push(item);
    return items;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined, undefined> {
    return new ResourceIterator(this.#itemPages());
  }

  /** `InstanceCollection(limit=10)`: the class and the query, without possible secrets. */
  toString(): string {
    return this.#listing.toString();
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  protected get context(): Context<Client> {
    return this.#listing.context;
  }

  protected get handle(): CollectionHandle<Client, Item, Output, Paged, this> {
    return {
      listing: this.#listing,
      batch: (action, call, options) => this.batch(action, call, options),
      batchItems: (action, options) => this.#batchItems(action, options),
      withPart: (part) => this.#with({ ...this.#query, part }),
    };
  }

  /** The caller's resources instead of those that the service lists. For the `of` of generated classes. */
  protected known<Ids extends Identifiers>(entries: Known<unknown>, type: KnownType<Item, Ids>): this {
    return this.#with(queryOfKnown(entries, type, this.#listing));
  }

  /** Loads the resources of each page. For the `loaded` of generated classes, whose `arguments` are refused. */
  protected withLoading(load: LoadItems<Item>, given: ArrayLike<unknown> = []): this {
    refuseArguments("loaded", given);
    const { stages } = this.#query;
    // Resources that are already loaded need not be loaded again.
    if (stages.some(({ kind }) => kind === "load")) return this;
    return this.#with({ ...this.#query, stages: [...stages, { kind: "load", load }] });
  }

  /** One call per page for every targeted resource, as `runBatch` describes. */
  protected async batch<Result extends object>(
    action: string,
    call: BatchCall<Item, Result>,
    options: BatchOptions = {},
  ): Promise<Result[]> {
    refuseUnknownOptions(options);
    const batch = this.#batchAction<Result, BatchCall<Item, Result>>(action, call);
    const { runBatch } = await import("../batch/batch.js");
    return runBatch(batch, { ...this.#query.options, ...options });
  }

  /** The same for an operation that has dry runs; with `dryRun`, resolves to whether each call would be allowed. */
  protected async batchUnlessDryRun<Result extends object, DryRun extends boolean>(
    action: string,
    call: CommandCall<Item, Result>,
    options: BatchOptions & DryRunOptions<DryRun> = {},
  ): Promise<DryRunResult<DryRun, Result[]>> {
    type Wanted = DryRunResult<DryRun, Result[]>;
    if (!options.dryRun) return (await this.batch(action, call, options)) as Wanted;
    const batch = this.#batchAction(action, call);
    const { dryRunBatch } = await import("../batch/batch.js");
    return (await dryRunBatch(batch, { ...this.#query.options, ...options })) as Wanted;
  }

  async #batchItems(action: string, options: CallOptions = {}): Promise<Item[]> {
    refuseUnlessNamed(`${this.#name}.${action}`, this.#query);
    const items: Item[] = [];
    for await (const page of this.#pagesToActOn(options)) for (const item of page) items.push(item);
    return items;
  }

  #batchAction<Result extends object, Call extends BatchCall<Item, Result>>(
    action: string,
    call: Call,
  ): BatchAction<Client, Item, Result, Call> {
    const name = `${this.#name}.${action}`;
    refuseUnlessNamed(name, this.#query);
    return {
      name,
      context: this.context,
      call: { itemErrors: this.#class.itemErrors, ...call },
      pages: (options, how) => this.#pagesToActOn(options, how),
      onSent: (items) => items.forEach(markStale),
      onEnded: (items) => items.forEach(markRetired),
    };
  }

  #pagesToActOn(options: CallOptions, how?: ListOptions): AsyncIterable<Iterable<Item>> {
    const pages = this.with(options).#itemPages(how);
    return onlyRequested(this.#name, pages, requestedBy(this.#query, this.#listing.operation));
  }

  #itemPages(how?: ListOptions): AsyncGenerator<Iterable<Item>, undefined, undefined> {
    return this.#query.known ? knownPages(this.#query) : listPages(this.#listing, how);
  }

  #refuseKnown(member: string): void {
    if (!this.#query.known) return;
    throw new TypeError(
      `${this.#name}.${member} applies to what the service lists, not to of(). Narrow with where().`,
    );
  }

  get #name(): string {
    return this.#listing.name;
  }

  get #query(): Query<Item> {
    return this.#listing.query;
  }

  get #class(): typeof Collection {
    return this.constructor as typeof Collection;
  }

  #with(query: Query<Item>): this {
    const Self = this.constructor as new (
      context: Context<Client>,
      fixed: object,
      query: Query<Item>,
      operation: ListOperation<Client, Item, object, Output, Paged>,
    ) => this;
    // Generated classes have their own list operation; others get it as an argument.
    return new Self(this.context, query.fixed, query, this.#listing.operation);
  }
}

explainMisnamed(Collection);
