import { PageTokenGuard } from "../../../core/paging/page-token-guard.js";
import type { KeySpace, SplitPoint } from "./ranges/key-space.js";
import { type KeyBounds, KeyWalk } from "./ranges/key-walk.js";
import type { ListedObjects } from "./object-lister.js";

/** A range that is listed page by page, and that can be split. */
export class RangeListing {
  /** Whether a page is being requested. */
  isBusy = false;
  /** The number of pages so far. */
  pages = 0;
  readonly #collection: string;
  readonly #space: KeySpace;
  readonly #walk: KeyWalk;
  readonly #guard: PageTokenGuard;
  readonly #origin: { readonly range: RangeListing; readonly point: SplitPoint } | undefined;
  #token: object | undefined;
  #isJudged: boolean;
  #isBeingSplit = false;
  #splits = 0;

  constructor(
    collection: string,
    space: KeySpace,
    bounds: KeyBounds,
    origin?: { readonly range: RangeListing; readonly point: SplitPoint },
  ) {
    this.#collection = collection;
    this.#space = space;
    this.#walk = new KeyWalk(collection, bounds);
    this.#guard = new PageTokenGuard(collection);
    this.#origin = origin;
    this.#isJudged = origin === undefined;
  }

  get input(): object {
    const { after } = this.#walk;
    return this.#token ?? (after === undefined ? {} : { StartAfter: after });
  }

  /** Adds the next page. Returns how many of its objects are in the range, and whether the range ends there. */
  take({ items, next }: ListedObjects): { readonly count: number; readonly isEnd: boolean } {
    const { count, isEnd } = this.#walk.take(items.map(({ key }) => key));
    const isOver = isEnd || next === undefined;
    if (!isOver) this.#guard.check(next);
    this.#token = next;
    this.pages++;
    if (!this.#isJudged && (count > 0 || isOver)) this.#judge();
    return { count, isEnd: isOver };
  }

  /** Where to split the rest, if that is useful now. Only one split at a time, as its result helps with the next. */
  splitPoint(): SplitPoint | undefined {
    const { first, last, end } = this.#walk;
    if (first === undefined || last === undefined || this.#isBeingSplit) return undefined;
    this.#space.learn(first);
    this.#space.learn(last);
    return this.#space.splitPoint({ first, last, end }, this.#splits % 2 === 1);
  }

  /** Splits off the keys after a point. */
  split(point: SplitPoint): RangeListing {
    const { end } = this.#walk;
    this.#walk.end = point.key;
    this.#isBeingSplit = true;
    this.#splits++;
    const bounds = { after: point.key, end };
    return new RangeListing(this.#collection, this.#space, bounds, { range: this, point });
  }

  /** Whether the range, which was split off, turned out to be empty. */
  get isBlank(): boolean {
    return this.#origin !== undefined && this.#isJudged && this.#walk.first === undefined;
  }

  #judge(): void {
    this.#isJudged = true;
    const { range, point } = this.#origin ?? {};
    if (!range || !point) return;
    range.#isBeingSplit = false;
    this.#space.judge(point, this.#walk.first);
  }
}
