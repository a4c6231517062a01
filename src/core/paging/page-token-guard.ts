import { RepeatedPageTokenError } from "../errors/errors.js";

const REMEMBERED = 1_000;

/**
 * Notices a listing that goes in circles. It remembers the last thousand tokens, and for longer circles one
 * older token that moves forward (Brent's algorithm), so its memory does not grow with the listing.
 */
export class PageTokenGuard {
  readonly #collection: string;
  readonly #recent = new Set<string>();
  #checkpoint: string | undefined;
  #steps = 0;
  #stepsToNextCheckpoint = REMEMBERED;

  constructor(collection: string) {
    this.#collection = collection;
  }

  /** Whether the token was given before, as far as that is remembered. */
  knows(token: object): boolean {
    const key = JSON.stringify(token);
    return this.#recent.has(key) || key === this.#checkpoint;
  }

  /** @throws {RepeatedPageTokenError} when the token was given before */
  check(token: object): void {
    if (this.knows(token)) throw new RepeatedPageTokenError(this.#collection);
    const key = JSON.stringify(token);
    this.#recent.add(key);
    if (this.#recent.size > REMEMBERED) this.#forgetOldest();
    if (++this.#steps === this.#stepsToNextCheckpoint) {
      this.#checkpoint = key;
      this.#stepsToNextCheckpoint *= 2;
      this.#steps = 0;
    }
  }

  #forgetOldest(): void {
    for (const oldest of this.#recent) {
      this.#recent.delete(oldest);
      return;
    }
  }
}
