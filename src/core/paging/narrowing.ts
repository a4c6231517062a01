import { kindOf } from "../text/plain-object.js";
import { describeValue } from "../text/describe-value.js";
import type { Stage } from "../query/query.js";

/** Runs what a listing finds through its limits and predicates, in the order in which they were given. */
export class Narrowing<Item> {
  readonly #stages: readonly Stage<Item>[];
  readonly #left: number[];
  #consumed = 0;

  constructor(stages: readonly Stage<Item>[]) {
    this.#stages = stages;
    this.#left = stages.map((stage) => (stage.kind === "limit" ? stage.count : Infinity));
  }

  /** Whether some limit is used up, so that nothing can pass any more. */
  get isDone(): boolean {
    return this.#left.some((left) => left === 0);
  }

  /** Whether so many more items could use up a limit. */
  canEndWithin(count: number): boolean {
    return this.#stages.some(({ kind }, index) => kind === "limit" && (this.#left[index] ?? 0) <= count);
  }

  /** How many more items can be looked at, at most: a limit behind a predicate may need any number. */
  get mostWanted(): number {
    let most = Infinity;
    for (const [index, { kind }] of this.#stages.entries()) {
      if (kind === "where") break;
      most = Math.min(most, this.#left[index] ?? 0);
    }
    return most;
  }

  /** How many items of the last page were looked at: all of them, unless a limit was reached before its end. */
  get consumed(): number {
    return this.#consumed;
  }

  /** Those of one page that pass. */
  async run(items: readonly Item[]): Promise<readonly Item[]> {
    const { length } = this.#stages;
    this.#consumed = items.length;
    if (length === 0) return items;
    const [only] = this.#stages;
    if (length === 1 && only?.kind === "limit") return this.#take(items);
    const passed: Item[] = [];
    for (const [index, item] of items.entries()) {
      if (this.isDone) {
        this.#consumed = index;
        break;
      }
      if (await this.#passes(item)) passed.push(item);
    }
    return passed;
  }

  #take(items: readonly Item[]): readonly Item[] {
    const left = this.#left[0] ?? 0;
    const taken = items.length > left ? items.slice(0, left) : items;
    this.#left[0] = left - taken.length;
    this.#consumed = taken.length;
    return taken;
  }

  async #passes(item: Item): Promise<boolean> {
    for (const [index, stage] of this.#stages.entries()) {
      if (stage.kind === "limit") {
        this.#left[index] = (this.#left[index] ?? 0) - 1;
      } else {
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
