import { itemsOf, Page } from "../paging/page.js";

/** Iterates over the resources of all pages. A generator would cost several promises for each of them. */
export class ResourceIterator<Item> implements AsyncIterableIterator<Item, undefined, undefined> {
  readonly #pages: AsyncIterator<Iterable<Item>, undefined, undefined>;
  #items: Iterator<Item> | undefined;
  // Overlapping calls are served one after another, as by a generator.
  #turn: Promise<unknown> | undefined;

  constructor(pages: AsyncIterator<Iterable<Item>, undefined, undefined>) {
    this.#pages = pages;
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#turn) return this.#wait(() => this.#advance());
    const next = this.#items?.next();
    return next && !next.done
      ? Promise.resolve({ done: false, value: next.value })
      : this.#wait(() => this.#advance());
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    return this.#wait(async () => {
      this.#items = undefined;
      await this.#pages.return?.();
      return { done: true, value: undefined };
    });
  }

  async throw(error: unknown): Promise<never> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #wait<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = (this.#turn ?? Promise.resolve()).then(step, step);
    this.#turn = turn;
    const clear = (): void => {
      if (this.#turn === turn) this.#turn = undefined;
    };
    turn.then(clear, clear);
    return turn;
  }

  async #advance(): Promise<IteratorResult<Item, undefined>> {
    for (;;) {
      const next = this.#items?.next();
      if (next && !next.done) return { done: false, value: next.value };
      // An iterator keeps its page even at its end: while the next one is read, memory would hold both.
      this.#items = undefined;
      const page = await this.#pages.next();
      if (page.done) return { done: true, value: undefined };
      const items = page.value instanceof Page ? itemsOf(page.value) : page.value;
      this.#items = items[Symbol.iterator]();
    }
  }
}
