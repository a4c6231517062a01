import { UnorderedListingError } from "../../../errors/listing-error.js";
import { compareBytes } from "../../../keys/byte-order.js";

/** The keys between which to list: after the first, up to and including the second. */
export interface KeyBounds {
  readonly after: string | undefined;
  readonly end: string | undefined;
}

/**
 * A listing of the keys between two others, page by page. It verifies that they come in order, each once; otherwise the
 * parts of a listing would not add up to the whole.
 */
export class KeyWalk implements KeyBounds {
  readonly after: string | undefined;
  /** May move closer, when the rest is split off. */
  end: string | undefined;
  /** The first key of the page that was listed last. */
  first: string | undefined;
  /** The last key that was listed. */
  last: string | undefined;
  readonly #collection: string;

  constructor(collection: string, { after, end }: KeyBounds) {
    this.#collection = collection;
    this.after = after;
    this.end = end;
  }

  /**
   * Adds the keys of the next page.
   *
   * @returns how many of them, from the first on, are in the range, and whether the range ends there
   * @throws {UnorderedListingError} if they are not in order
   */
  take(keys: readonly string[]): { readonly count: number; readonly isEnd: boolean } {
    let before = this.last ?? this.after;
    let count = 0;
    let isEnd = false;
    for (const key of keys) {
      if (before !== undefined && compareBytes(key, before) <= 0) {
        throw new UnorderedListingError(this.#collection, key, before);
      }
      before = key;
      if (isEnd) continue;
      const place = this.end === undefined ? -1 : compareBytes(key, this.end);
      if (place <= 0) count++;
      isEnd = place >= 0;
    }
    if (count > 0) {
      this.first = keys[0];
      this.last = keys[count - 1];
    }
    return { count, isEnd };
  }
}
