import type { NativeItem } from "../../values/native-value.js";
import type { NumberSetting } from "../../values/settings.js";
import { restoreMarked } from "./restore-marked.js";

/** Items as plain JSON: lists in which each item precedes the depth of its deepest mark. */
export interface UnwrappedJson {
  readonly bytes: Buffer;
  /** Where each list ends. */
  readonly ends: readonly number[];
  /** The number of items. */
  readonly count: number;
}

/** Items of a response, which are created while they are iterated over. Their JSON takes less memory. */
export class UnwrappedItems implements Iterable<NativeItem> {
  readonly #json: UnwrappedJson;
  readonly #numbers: NumberSetting;

  constructor(json: UnwrappedJson, numbers: NumberSetting) {
    this.#json = json;
    this.#numbers = numbers;
  }

  /** The number of items. */
  get length(): number {
    return this.#json.count;
  }

  /** New items each time. */
  [Symbol.iterator](): Iterator<NativeItem, undefined, undefined> {
    return new ItemIterator(this.#json, this.#numbers);
  }
}

type Part = readonly (NativeItem | number)[];

const NONE: Part = [];

/** Parses one list after another: a generator would take more time for each item. */
class ItemIterator implements Iterator<NativeItem, undefined, undefined> {
  readonly #json: UnwrappedJson;
  readonly #numbers: NumberSetting;
  #part = NONE;
  #index = 0;
  /** The number of parsed lists, and where the last one ends. */
  #parsed = 0;
  #end = 0;

  constructor(json: UnwrappedJson, numbers: NumberSetting) {
    this.#json = json;
    this.#numbers = numbers;
  }

  next(): IteratorResult<NativeItem, undefined> {
    if (this.#index === this.#part.length && !this.#parseNext()) return { done: true, value: undefined };
    const item = this.#part[this.#index] as NativeItem;
    const deepestMark = this.#part[this.#index + 1] as number;
    this.#index += 2;
    if (deepestMark > 0) restoreMarked(item, deepestMark, this.#numbers);
    return { done: false, value: item };
  }

  #parseNext(): boolean {
    const { bytes, ends } = this.#json;
    const start = this.#end;
    const end = ends[this.#parsed++];
    this.#index = 0;
    this.#part = end === undefined ? NONE : (JSON.parse(bytes.toString("utf8", start, end)) as Part);
    this.#end = end ?? start;
    return end !== undefined;
  }
}
