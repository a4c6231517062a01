import { arrayOf, type PageItems } from "./page-items.js";

/** A function, because a public method would be seen by callers. */
let itemsIn: <Item>(page: Page<Item, object>) => PageItems<Item>;

/** The resources of a page for one who reads them once: deferred ones are not kept. */
export function itemsOf<Item>(page: Page<Item, object>): PageItems<Item> {
  return itemsIn(page);
}

/** One page of a collection: its resources after limits and predicates, and the response that contained them. */
export class Page<Item, Output extends object> implements Iterable<Item> {
  static {
    itemsIn = (page) => page.#items;
  }

  /** The SDK's output. */
  readonly response: Output;
  /** The cursor after this page, for `startFrom`; `undefined` on the last page. */
  readonly cursor: string | undefined;
  readonly #items: PageItems<Item>;
  readonly #content: Output;

  /** @internal Created by a collection; `content` is the response as the collection decodes it. */
  constructor(
    items: PageItems<Item>,
    response: Output,
    cursor: string | undefined,
    content: Output = response,
  ) {
    this.#items = items;
    this.response = response;
    this.cursor = cursor;
    this.#content = content;
  }

  /** The number of resources on this page; it can be 0 even if it is not the last page. */
  get length(): number {
    return this.#items.length;
  }

  /** The resource at a position, counted from the end if negative, as `Array.prototype.at` does. */
  at(index: number): Item | undefined {
    return arrayOf(this.#items).at(index);
  }

  /** The resources in a new array. */
  toArray(): Item[] {
    return [...arrayOf(this.#items)];
  }

  [Symbol.iterator](): IterableIterator<Item> {
    return arrayOf(this.#items)[Symbol.iterator]();
  }

  /** The response, decoded if the service was asked to encode it. */
  protected get content(): Output {
    return this.#content;
  }
}
