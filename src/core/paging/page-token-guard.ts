import { RepeatedPageTokenError } from "../errors/errors.js";
import { brandOf } from "../text/brand.js";

const REMEMBERED = 1_000;

/** Notices a listing that goes in circles, by the tokens of its pages and by what is on them. */
export class PageTokenGuard {
  readonly #collection: string;
  readonly #tokens = new Repetition();
  readonly #pages = new Repetition();

  constructor(collection: string) {
    this.#collection = collection;
  }

  /** Whether the token was given before, as far as that is remembered. */
  knows(token: object): boolean {
    return this.#tokens.knows(JSON.stringify(token));
  }

  /** @throws {RepeatedPageTokenError} when the token was given before */
  check(token: object): void {
    if (this.#tokens.isRepeated(JSON.stringify(token))) throw new RepeatedPageTokenError(this.#collection);
  }

  /**
   * Takes a page of a listing that has each resource once.
   *
   * @throws {RepeatedPageTokenError} when the page was there before: the service takes no notice of its own tokens
   */
  checkPage(items: readonly unknown[]): void {
    const [first, last] = [brandOf(items[0]), brandOf(items.at(-1))];
    if (first === undefined || last === undefined) return;
    if (this.#pages.isRepeated(`${items.length} ${first} ${last}`)) {
      throw new RepeatedPageTokenError(this.#collection, "a page, under another token");
    }
  }
}

/**
 * Whether something comes again. It remembers the last thousand, and for longer circles an older one that moves
 * forward (Brent's algorithm), so its memory does not grow with the listing.
 */
class Repetition {
  readonly #recent = new Set<string>();
  #checkpoint: string | undefined;
  #steps = 0;
  #stepsToNextCheckpoint = REMEMBERED;

  knows(key: string): boolean {
    return this.#recent.has(key) || key === this.#checkpoint;
  }

  /** Whether it came before; if not, it is remembered. */
  isRepeated(key: string): boolean {
    if (this.knows(key)) return true;
    this.#recent.add(key);
    if (this.#recent.size > REMEMBERED) this.#forgetOldest();
    if (++this.#steps === this.#stepsToNextCheckpoint) {
      this.#checkpoint = key;
      this.#stepsToNextCheckpoint *= 2;
      this.#steps = 0;
    }
    return false;
  }

  #forgetOldest(): void {
    for (const oldest of this.#recent) {
      this.#recent.delete(oldest);
      return;
    }
  }
}
