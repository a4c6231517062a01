import { RepeatedPageTokenError } from "../errors/errors.js";
import { BoundedSet } from "../query/bounded-set.js";
import { brandOf } from "../text/brand.js";

const REMEMBERED = 1_000;

/** Detects an endless listing, by the tokens of its pages and by their content. */
export class PageTokenGuard {
  readonly #collection: string;
  readonly #tokens = new Repetition();
  readonly #pages = new Repetition();

  constructor(collection: string) {
    this.#collection = collection;
  }

  /** Whether the token was used before, as far as tokens are remembered. */
  has(token: object): boolean {
    return this.#tokens.has(JSON.stringify(token));
  }

  /** @throws {RepeatedPageTokenError} if the token was used before */
  check(token: object): void {
    if (this.#tokens.isRepeated(JSON.stringify(token))) throw new RepeatedPageTokenError(this.#collection);
  }

  /** Checks a page of a listing without repetition: a repeated page means that the service ignores its own tokens. */
  checkPage(items: readonly unknown[]): void {
    const [first, last] = [brandOf(items[0]), brandOf(items.at(-1))];
    if (first === undefined || last === undefined) return;
    if (this.#pages.isRepeated(`${items.length} ${first} ${last}`)) {
      throw new RepeatedPageTokenError(this.#collection, "a page, under another token");
    }
  }
}

/**
 * Detects repetition. It remembers the last thousand keys and, for longer cycles, an older one that moves forward
 * (Brent's algorithm), so its memory does not grow with the listing.
 */
class Repetition {
  readonly #recent = new BoundedSet<string>(REMEMBERED);
  #checkpoint: string | undefined;
  #steps = 0;
  #stepsToNextCheckpoint = REMEMBERED;

  has(key: string): boolean {
    return this.#recent.has(key) || key === this.#checkpoint;
  }

  /** Whether the key was seen before; if not, it is remembered. */
  isRepeated(key: string): boolean {
    if (this.has(key)) return true;
    this.#recent.add(key);
    if (++this.#steps === this.#stepsToNextCheckpoint) {
      this.#checkpoint = key;
      this.#stepsToNextCheckpoint *= 2;
      this.#steps = 0;
    }
    return false;
  }
}
