import type { KeySpace, SplitPoint } from "./key-space.js";
import type { KeyBounds } from "./key-walk.js";

/** Every so many keys one is kept: all of them would be kept for nothing. */
const STEP = 50;
/** How many keys at the end of a page tell of what comes after it. */
const TAIL = 100;

/** A range of keys of which one page was listed: what it tells of the rest. */
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

  /** The first key. */
  get first(): string | undefined {
    return this.#keys[0];
  }

  /** About how many keys the range has. */
  get size(): number {
    return this.#listed + (this.#isDone ? Math.min(this.#guess(), this.#listed) : this.#guess());
  }

  /** How many of them were guessed. */
  get unsure(): number {
    return this.#isWhole || this.#isDone ? 0 : this.#guess();
  }

  /** Whether nobody knows how far the keys go on. */
  get isOpen(): boolean {
    return !this.#isWhole && !this.#isDone && this.#point(false)?.isGuess === true;
  }

  /** Where to split the range, to learn more of it; nothing if there is no more to learn. */
  splitPoint(): SplitPoint | undefined {
    const point = this.#isWhole ? undefined : this.#point(!this.isOpen && this.#splits % 2 === 0);
    if (!point) this.#isDone = true;
    return point;
  }

  /** Leaves what comes after a point to another range. */
  endAt({ key }: SplitPoint): void {
    this.#end = key;
    this.#splits++;
    this.#guessed = undefined;
  }

  #point(isBold: boolean): SplitPoint | undefined {
    const last = this.#keys.at(-1);
    if (last === undefined) return undefined;
    // Much denser towards its end: what is left is of the kind that the end is.
    const first = this.#byTail() > 4 * this.#byPage() ? this.#tail : (this.#keys[0] ?? last);
    return this.#space.splitPoint({ first, last, end: this.#end }, isBold);
  }

  /** How many keys are left. Every sample is asked in every round, but few have learnt anything since. */
  #guess(): number {
    if (this.#isWhole) return 0;
    const { changes } = this.#space;
    if (this.#guessed?.after !== changes) this.#guessed = { after: changes, count: this.#guessAnew() };
    return this.#guessed.count;
  }

  /** How many are left if they are as dense as on the page; between that of the page and that of its end. */
  #guessAnew(): number {
    const [page, tail] = [this.#byPage(), this.#byTail()];
    return page === 0 || tail === 0 ? page + tail : Math.sqrt(page * tail);
  }

  #byPage(): number {
    const last = this.#keys.at(-1) ?? "";
    // Keys that differ from the last one where the end does not are of another region.
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

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
