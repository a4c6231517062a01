/**
 * One page of a collection: its resources after limits and predicates, and the response that they came with.
 */
export class Page<Item, Output extends object> implements Iterable<Item> {
  /** The SDK's output, as it came. */
  readonly response: Output;
  /** Where the listing goes on after this page, for `startFrom`; `undefined` on the last page. */
  readonly cursor: string | undefined;
  readonly #items: readonly Item[];
  readonly #content: Output;

  /** @internal Made by a collection; `content` is the response as the collection reads it. */
  constructor(
    items: readonly Item[],
    response: Output,
    cursor: string | undefined,
    content: Output = response,
  ) {
    this.#items = items;
    this.response = response;
    this.cursor = cursor;
    this.#content = content;
  }

  /** How many resources are on this page; 0 is possible before the last page, too. */
  get length(): number {
    return this.#items.length;
  }

  /** The resource at a position, counted from the end if negative, as `Array.prototype.at` does. */
  at(index: number): Item | undefined {
    return this.#items.at(index);
  }

  /** The resources as an array of their own. */
  toArray(): Item[] {
    return [...this.#items];
  }

  [Symbol.iterator](): IterableIterator<Item> {
    return this.#items[Symbol.iterator]();
  }

  /** The response, decoded where the service was asked to encode it. */
  protected get content(): Output {
    return this.#content;
  }
}
