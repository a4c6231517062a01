import { askedPrefixes, onlyAskedFor } from "../batch/asked-for.js";
import type { BatchAction } from "../batch/batch-action.js";
import { dryRunBatch, refuseUnlessNamed, runBatch } from "../batch/batch.js";
import type { BatchCall } from "../batch/batch-call.js";
import { IDENTITY, INSPECT } from "../text/brand.js";
import type { BatchOptions, CallOptions, DryRunOptions, DryRunResult } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import { inputSchemaOf } from "../call/input-members.js";
import type { Context } from "../call/context.js";
import { decodeCursor } from "../query/cursor.js";
import { type ListOptions, listPages } from "../paging/list-pages.js";
import type { ListingPart } from "../query/listing-part.js";
import type { Listing } from "../query/listing.js";
import { knownPages } from "../paging/known-pages.js";
import { Page } from "../paging/page.js";
import { bareQuery, positiveInteger, type Predicate, type Query } from "../query/query.js";
import { withFilter, withFirst, withLimit } from "../query/query.js";
import { queryIdentity, showQuery } from "../query/query-identity.js";
import type { KnownType } from "./known-entry.js";
import { type Known, queryOfKnown } from "./known-resources.js";
import { ResourceIterator } from "./resource-iterator.js";
import type { Identifiers } from "../resource/identifiers.js";
import { markRetired, markStale } from "../resource/resource.js";
import { describeValue } from "../text/describe-value.js";

/**
 * Resources that a list operation finds: lazy, so nothing is asked before the first one is wanted; immutable,
 * so every method gives a new collection; and iterable as often as one likes, each time asking anew.
 *
 * @typeParam Item the resource that it yields, already loaded
 * @typeParam Input what `filter` takes: the SDK's input less what the collection fills in
 * @typeParam Output the SDK's output of one page
 */
export abstract class Collection<
  Client extends ClientLike,
  Item,
  Input extends object,
  Output extends object,
> implements AsyncIterable<Item> {
  /** The name of the class in the docs, such as `InstanceCollection`. */
  static readonly collectionName: string = "Collection";
  /** The service's errors that refuse a call of a batch action for some of its items. */
  static readonly itemErrors: readonly string[] = [];

  /** @internal */
  readonly [IDENTITY]: object;
  readonly #context: Context<Client>;
  readonly #query: Query<Item>;

  /** @internal Made by a root or by the resource that it belongs to; `fixed` is what they fill in. */
  constructor(context: Context<Client>, fixed: object, query: Query<Item> = bareQuery(fixed)) {
    this.#context = context;
    this.#query = query;
    this[IDENTITY] = queryIdentity(`${context.serviceName}.${this.#name}`, query);
  }

  /** Everything, said aloud: the same resources, and batch actions are allowed to touch them. */
  all(): this {
    return this.#with({ ...this.#query, isArmed: true });
  }

  /**
   * Fewer resources: the SDK's own input. Lists are appended to those of earlier filters, scalars replace
   * them. It is copied. An empty id list, or a filter with empty `Values`, matches nothing and asks nothing.
   *
   * @throws {TypeError} when it is read, for an input that is no plain object, or has a member that the operation does not
   */
  filter(input: Input): this {
    this.#refuseKnown("filter");
    // A later client may know more members than the one that this was made with.
    const listing = { ...this.listing, ...inputSchemaOf(this.list({})) };
    return this.#with(withFilter(this.#query, input, listing));
  }

  /**
   * At most `count` resources. `limit(0)` is empty and asks nothing.
   *
   * @throws {RangeError} for anything but a whole number, 0 or more
   */
  limit(count: number): this {
    return this.#with(withLimit(this.#query, count));
  }

  /**
   * Asks for pages of this many items, where the operation can be asked, or of the nearest size that the service
   * takes.
   *
   * @throws {RangeError} for anything but a whole number above 0
   */
  pageSize(size: number): this {
    return this.#with({ ...this.#query, pageSize: positiveInteger("pageSize", size) });
  }

  /** With these options in each request, and in those of a batch action. */
  with(options: CallOptions): this {
    return this.#with({ ...this.#query, options: { ...this.#query.options, ...options } });
  }

  /**
   * Only the resources for which the predicate returns `true`; batch actions touch only those, too. It may be async. It
   * runs on the client: the service still lists everything.
   *
   * @throws {TypeError} when something is listed for which it returns neither `true` nor `false`
   */
  where(predicate: Predicate<Item>): this {
    if (typeof predicate !== "function") {
      throw new TypeError(
        `where takes a function that says of each resource whether it is meant, not ${describeValue(predicate)}.`,
      );
    }
    const stages = [...this.#query.stages, { kind: "where", predicate } as const];
    return this.#with({ ...this.#query, stages });
  }

  /**
   * Begins where a page of an earlier listing ended: `startFrom(page.cursor)`.
   *
   * @throws {InvalidCursorError} for what is no cursor; when it is read, for the cursor of another parent (such as a
   *   bucket) or of other filters
   */
  startFrom(cursor: string): this {
    this.#refuseKnown("startFrom");
    return this.#with({ ...this.#query, start: decodeCursor(this.#name, cursor, this.listing.tokens) });
  }

  /** Page by page; one request each. A page can be empty without being the last. */
  pages(): AsyncIterable<Page<Item, Output>> {
    this.#refuseKnown("pages");
    return { [Symbol.asyncIterator]: () => this.#listPages() };
  }

  /** The first resource, or `undefined`. */
  async first(): Promise<Item | undefined> {
    for await (const item of this.#with(withFirst(this.#query))) return item;
    return undefined;
  }

  /** All of them at once. Mind the memory: a loop over the collection holds one page only. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.#itemPages()) for (const item of page) items.push(item);
    return items;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined, undefined> {
    return new ResourceIterator(this.#itemPages());
  }

  /** `InstanceCollection(limit=10)`: the class and the query, without values that may be secret. */
  toString(): string {
    return `${this.#name}(${showQuery(this.#query)})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  protected get context(): Context<Client> {
    return this.#context;
  }

  /** All that the collection was told. */
  protected get query(): Query<Item> {
    return this.#query;
  }

  /** The resources that the caller has, in place of what the service lists. For the `of` of generated classes. */
  protected known<Ids extends Identifiers>(entries: Known<unknown>, type: KnownType<Item, Ids>): this {
    const target = { name: this.#name, context: this.#context, query: this.#query };
    return this.#with(queryOfKnown(entries, type, target));
  }

  /** Only a part of what the service lists. */
  protected withPart(part: ListingPart<Item>): this {
    return this.#with({ ...this.#query, part });
  }

  /** A string that the parent filled in, such as the name of the bucket. */
  protected fixed(member: string): string {
    const value: unknown = Reflect.get(this.#query.fixed, member);
    if (typeof value !== "string") throw new TypeError(`${this.#name} was made without ${member}.`);
    return value;
  }

  /** What is known of the list operation. */
  protected abstract get listing(): Listing;

  /** The command that asks for one page. */
  protected abstract list(input: object): CommandOf<Output>;

  /** The response as the other methods see it: decoded, where the service was asked to encode it. */
  protected read(response: Output): Output {
    return response;
  }

  /** The resources of one page, loaded. */
  protected abstract resources(output: Output): Item[];

  /** The input members that ask for the next page; `undefined` after the last. */
  protected abstract nextToken(output: Output): object | undefined;

  /** One page; collections that tell more of it have a class of their own. */
  protected page(...made: ConstructorParameters<typeof Page<Item, Output>>): Page<Item, Output> {
    return new Page(...made);
  }

  /** One call per page over everything that was named, as `runBatch` says. */
  protected async batch<Result extends object>(
    action: string,
    call: BatchCall<Item, Result>,
    options: BatchOptions = {},
  ): Promise<Result[]> {
    return runBatch(this.#batchAction(action, call), { ...this.#query.options, ...options });
  }

  /** The same for an operation that knows dry runs: with `dryRun` among the options, whether each call would be allowed. */
  protected async batchUnlessDryRun<Result extends object, DryRun extends boolean>(
    action: string,
    call: BatchCall<Item, Result>,
    options: BatchOptions & DryRunOptions<DryRun> = {},
  ): Promise<DryRunResult<DryRun, Result[]>> {
    const result = options.dryRun
      ? dryRunBatch(this.#batchAction(action, call), { ...this.#query.options, ...options })
      : this.batch(action, call, options);
    return (await result) as DryRunResult<DryRun, Result[]>;
  }

  /** What a batch action would touch, by the rules of batch actions; nothing is called but the listing. */
  protected async batchItems(action: string, options: CallOptions = {}): Promise<Item[]> {
    refuseUnlessNamed(`${this.#name}.${action}`, this.#query);
    const items: Item[] = [];
    for await (const page of this.#pagesToActOn(options)) for (const item of page) items.push(item);
    return items;
  }

  #batchAction<Result extends object>(
    action: string,
    call: BatchCall<Item, Result>,
  ): BatchAction<Client, Item, Result> {
    const name = `${this.#name}.${action}`;
    refuseUnlessNamed(name, this.#query);
    return {
      name,
      context: this.#context,
      call: { itemErrors: this.#class.itemErrors, ...call },
      pages: (options, how) => this.#pagesToActOn(options, how),
      onSent: (items) => items.forEach(markStale),
      onEnded: (items) => items.forEach(markRetired),
    };
  }

  #pagesToActOn(options: CallOptions, how?: ListOptions): AsyncIterable<Iterable<Item>> {
    const pages = this.with(options).#itemPages(how);
    return onlyAskedFor(this.#name, pages, askedPrefixes(this.#query, this.listing));
  }

  #itemPages(how?: ListOptions): AsyncGenerator<Iterable<Item>, undefined, undefined> {
    return this.#query.known ? knownPages(this.#query) : this.#listPages(how);
  }

  #refuseKnown(member: string): void {
    if (!this.#query.known) return;
    throw new TypeError(
      `${this.#name}.${member} is of what the service lists, and of() is not. Narrow by where().`,
    );
  }

  #listPages(how?: ListOptions): AsyncGenerator<Page<Item, Output>, undefined, undefined> {
    const source = {
      name: this.#name,
      listing: this.listing,
      send: (command: CommandOf<Output>, options: CallOptions) => this.#context.send(command, options, this),
      list: (input: object) => this.list(input),
      read: (response: Output) => this.read(response),
      resources: (output: Output) => this.resources(output),
      nextToken: (output: Output) => this.nextToken(output),
      page: (...made: ConstructorParameters<typeof Page<Item, Output>>) => this.page(...made),
    };
    return listPages(source, this.#query, how);
  }

  get #name(): string {
    return this.#class.collectionName;
  }

  get #class(): typeof Collection {
    return this.constructor as typeof Collection;
  }

  #with(query: Query<Item>): this {
    const Self = this.constructor as new (
      context: Context<Client>,
      fixed: object,
      query: Query<Item>,
    ) => this;
    return new Self(this.#context, query.fixed, query);
  }
}
