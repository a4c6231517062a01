import { PageTokenGuard } from "../../../core/paging/page-token-guard.js";
import type { KeySpace, SplitPoint } from "./key-space.js";
import { type KeyBounds, KeyWalk } from "./key-walk.js";
import type { ListedObjects } from "./object-lister.js";

/** A range of which one page after another is listed, and from which a part may be split off. */
export class RangeListing {
  /** Whether a page is being asked for. */
  isBusy = false;
  readonly #collection: string;
  readonly #space: KeySpace;
  readonly #walk: KeyWalk;
  readonly #guard: PageTokenGuard;
  readonly #origin: { readonly range: RangeListing; readonly point: SplitPoint } | undefined;
  #token: object | undefined;
  #isJudged: boolean;
  #isBeingSplit = false;
  #splits = 0;
  #pages = 0;

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

  /** How many pages were listed. */
  get pages(): number {
    return this.#pages;
  }

  /** The input that asks for the next page. */
  get input(): object {
    const { after } = this.#walk;
    return this.#token ?? (after === undefined ? {} : { StartAfter: after });
  }

  /** Takes the next page: how many of its objects are in the range, and whether it ends there. */
  take({ items, next }: ListedObjects): { readonly count: number; readonly isEnd: boolean } {
    const { count, isEnd } = this.#walk.take(items.map(({ key }) => key));
    const isOver = isEnd || next === undefined;
    if (!isOver) this.#guard.check(next);
    this.#token = next;
    this.#pages++;
    if (!this.#isJudged && (count > 0 || isOver)) this.#judge();
    return { count, isEnd: isOver };
  }

  /** Where to split what is left, if that makes sense now. One split at a time: what comes of it tells more. */
  splitPoint(): SplitPoint | undefined {
    const { first, last, end } = this.#walk;
    if (first === undefined || last === undefined || this.#isBeingSplit) return undefined;
    this.#space.learn(first);
    this.#space.learn(last);
    return this.#space.splitPoint({ first, last, end }, this.#splits % 2 === 1);
  }

  /** Splits off what comes after a point. */
  split(point: SplitPoint): RangeListing {
    const { end } = this.#walk;
    this.#walk.endAt(point.key);
    this.#isBeingSplit = true;
    this.#splits++;
    const bounds = { after: point.key, end };
    return new RangeListing(this.#collection, this.#space, bounds, { range: this, point });
  }

  /** Whether the range, which was split off, turned out to have nothing in it. */
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
