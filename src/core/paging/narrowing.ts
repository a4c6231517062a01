import { kindOf } from "../text/plain-object.js";
import { describeValue } from "../text/describe-value.js";
import type { CallOptions } from "../call/call-options.js";
import type { Stage } from "../query/query.js";
import { arrayOf, type PageItems } from "./page-items.js";

/** Applies limits and predicates to listed items, in the order in which they were given. */
export class Narrowing<Item> {
  readonly #stages: readonly Stage<Item>[];
  readonly #options: CallOptions;
  readonly #left: number[];
  #consumed = 0;

  constructor(stages: readonly Stage<Item>[], options: CallOptions = {}) {
    this.#stages = stages;
    this.#options = options;
    this.#left = stages.map((stage) => (stage.kind === "limit" ? stage.count : Infinity));
  }

  /** Whether a limit is reached, so that no further item can pass. */
  get isDone(): boolean {
    return this.#isDoneFrom(0);
  }

  /** Whether this many more items could reach a limit. */
  canEndWithin(count: number): boolean {
    return this.#stages.some(({ kind }, index) => kind === "limit" && (this.#left[index] ?? 0) <= count);
  }

  /** The maximum number of items that are still needed: a limit after a predicate may need any number. */
  get mostWanted(): number {
    return this.#mostWantedFrom(0);
  }

  /** The number of items of the last page that were examined: all of them, unless a limit was reached first. */
  get consumed(): number {
    return this.#consumed;
  }

  /** The items of one page that pass. */
  async run(items: PageItems<Item>): Promise<PageItems<Item>> {
    const { length } = this.#stages;
    this.#consumed = items.length;
    if (length === 0) return items;
    const [only] = this.#stages;
    if (length === 1 && only?.kind === "limit") return this.#take(items);
    const loadIndex = this.#stages.findIndex(({ kind }) => kind === "load");
    if (loadIndex >= 0) return this.#runWithLoad(arrayOf(items), loadIndex);
    const passed: Item[] = [];
    let index = 0;
    for (const item of items) {
      if (this.isDone) {
        this.#consumed = index;
        break;
      }
      index++;
      if (await this.#passes(item, 0, length)) passed.push(item);
    }
    return passed;
  }

  /** Loads many items at once, but no more than a limit directly after the load lets through. */
  async #runWithLoad(items: readonly Item[], loadIndex: number): Promise<readonly Item[]> {
    const stage = this.#stages[loadIndex];
    if (stage?.kind !== "load") return items;
    const passed: Item[] = [];
    let index = 0;
    while (index < items.length && !this.isDone) {
      const wanted = this.#mostWantedFrom(loadIndex + 1);
      const positions = new Map<Item, number>();
      for (; index < items.length && positions.size < wanted; index++) {
        if (loadIndex > 0 && this.#left.slice(0, loadIndex).includes(0)) break;
        const item = items[index] as Item;
        if (await this.#passes(item, 0, loadIndex)) positions.set(item, index);
      }
      for (const item of await stage.load([...positions.keys()], this.#options)) {
        if (this.#isDoneFrom(loadIndex + 1)) {
          this.#consumed = positions.get(item) ?? index;
          return passed;
        }
        if (await this.#passes(item, loadIndex + 1, this.#stages.length)) passed.push(item);
      }
    }
    this.#consumed = index;
    return passed;
  }

  #isDoneFrom(start: number): boolean {
    return this.#left.some((left, index) => index >= start && left === 0);
  }

  #mostWantedFrom(start: number): number {
    let most = Infinity;
    for (const [index, { kind }] of this.#stages.entries()) {
      if (index < start) continue;
      if (kind !== "limit") break;
      most = Math.min(most, this.#left[index] ?? 0);
    }
    return most;
  }

  #take(items: PageItems<Item>): PageItems<Item> {
    const left = this.#left[0] ?? 0;
    const taken = items.length > left ? arrayOf(items).slice(0, left) : items;
    this.#left[0] = left - taken.length;
    this.#consumed = taken.length;
    return taken;
  }

  /** Whether an item passes the stages from `start` to before `end`. */
  async #passes(item: Item, start: number, end: number): Promise<boolean> {
    for (let index = start; index < end; index++) {
      const stage = this.#stages[index];
      if (stage?.kind === "limit") {
        this.#left[index] = (this.#left[index] ?? 0) - 1;
      } else if (stage?.kind === "where") {
        const verdict: unknown = stage.predicate(item);
        const passes = typeof verdict === "boolean" ? verdict : await verdict;
        if (typeof passes !== "boolean") {
          throw new TypeError(
            `The predicate of where must return true or false, but for ${describeValue(item)} it returned ${kindOf(passes)}.`,
          );
        }
        if (!passes) return false;
      }
    }
    return true;
  }
}
