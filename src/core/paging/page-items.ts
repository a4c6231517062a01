/** The items of a page. */
export type PageItems<Item> = readonly Item[] | DeferredItems<Item>;

/** Items that are not created yet, in a form that takes less memory. */
export interface ItemSource<Item> extends Iterable<Item> {
  readonly length: number;
}

/**
 * Items that are created when they are needed. Iterating creates them one after another and keeps none, so that those
 * of a large page are not all in memory; unless somebody needed the array: then it has the same items every time.
 */
export class DeferredItems<Item> implements Iterable<Item> {
  /** The number of items. */
  readonly length: number;
  #items: ItemSource<Item> | readonly Item[];

  constructor(source: ItemSource<Item>) {
    this.length = source.length;
    this.#items = source;
  }

  /** All items, created once. */
  get array(): readonly Item[] {
    if (!Array.isArray(this.#items)) this.#items = Array.from(this.#items);
    return this.#items as readonly Item[];
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items[Symbol.iterator]();
  }
}

/** The items of a page in an array, the same one every time. */
export function arrayOf<Item>(items: PageItems<Item>): readonly Item[] {
  return items instanceof DeferredItems ? items.array : items;
}
