import { type KeySpace, sharedLength, type SplitPoint } from "./key-space.js";
import type { KeyBounds } from "./key-walk.js";

/** Only one of this many keys is kept, to save memory. */
const STEP = 50;
/** The number of keys at the end of a page from which the rest is estimated. */
const TAIL = 100;

/** A range of keys of which one page was listed, and the estimate of its rest. */
export class Sample {
  readonly after: string | undefined;
  readonly #space: KeySpace;
  readonly #keys: readonly string[];
  readonly #listed: number;
  readonly #isWhole: boolean;
  readonly #tail: string;
  #end: string | undefined;
  #splits = 0;
  #isDone = false;
  #guessed: { readonly after: number; readonly count: number } | undefined;

  /** @param isWhole whether the page holds all keys of the range */
  constructor(space: KeySpace, { after, end }: KeyBounds, keys: readonly string[], isWhole: boolean) {
    this.after = after;
    this.#end = end;
    this.#space = space;
    const last = keys.at(-1);
    this.#keys = [...keys.filter((_, index) => index % STEP === 0), ...(last === undefined ? [] : [last])];
    this.#tail = keys.at(-TAIL) ?? keys[0] ?? "";
    this.#listed = keys.length;
    this.#isWhole = isWhole;
  }

  get end(): string | undefined {
    return this.#end;
  }

  get first(): string | undefined {
    return this.#keys[0];
  }

  /** The estimated number of keys of the range. */
  get size(): number {
    return this.#listed + (this.#isDone ? Math.min(this.#guess(), this.#listed) : this.#guess());
  }

  /** How many of them are not listed but estimated. */
  get unsure(): number {
    return this.#isWhole || this.#isDone ? 0 : this.#guess();
  }

  /** Whether the end of the keys is unknown. */
  get isOpen(): boolean {
    return !this.#isWhole && !this.#isDone && this.#point(false)?.isGuess === true;
  }

  /** Where to split the range to sample it further; `undefined` if it is known completely. */
  splitPoint(): SplitPoint | undefined {
    const point = this.#isWhole ? undefined : this.#point(!this.isOpen && this.#splits % 2 === 0);
    if (!point) this.#isDone = true;
    return point;
  }

  endAt({ key }: SplitPoint): void {
    this.#end = key;
    this.#splits++;
    this.#guessed = undefined;
  }

  #point(isBold: boolean): SplitPoint | undefined {
    const last = this.#keys.at(-1);
    if (last === undefined) return undefined;
    // If the page is much denser towards its end, the rest is assumed to be like the end.
    const first = this.#byTail() > 4 * this.#byPage() ? this.#tail : (this.#keys[0] ?? last);
    return this.#space.splitPoint({ first, last, end: this.#end }, isBold);
  }

  /** The remaining keys. Cached, as every sample is asked in every round but few have changed. */
  #guess(): number {
    if (this.#isWhole) return 0;
    const { changes } = this.#space;
    if (this.#guessed?.after !== changes) this.#guessed = { after: changes, count: this.#guessAnew() };
    return this.#guessed.count;
  }

  /** The remaining keys, if they are as dense as the page and its end on average. */
  #guessAnew(): number {
    const [page, tail] = [this.#byPage(), this.#byTail()];
    return page === 0 || tail === 0 ? page + tail : Math.sqrt(page * tail);
  }

  #byPage(): number {
    const last = this.#keys.at(-1) ?? "";
    // Keys that differ from the last one earlier than the range's end does belong to another region.
    const shared = sharedLength(last, this.#end ?? "");
    const start = this.#keys.findIndex((key) => sharedLength(key, last) >= shared);
    const listed = (this.#keys.length - 1 - start) * STEP;
    return this.#space.guessLeft({ first: this.#keys[start] ?? last, last, end: this.#end }, listed);
  }

  #byTail(): number {
    const last = this.#keys.at(-1) ?? "";
    return this.#space.guessLeft({ first: this.#tail, last, end: this.#end }, TAIL);
  }
}
