import type { Region } from "../../object/body/reader/read-region.js";

/** The bytes from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The ranges that are still to be read. One reader starts at the beginning, in a single stream if possible; others take
 * parts from the end, until they meet.
 */
export class OpenRanges {
  readonly #partSize: number;
  readonly #waiting: Range[];
  #first: Region | undefined;

  /** @param ranges in their order */
  constructor(ranges: readonly Range[], partSize: number) {
    this.#waiting = ranges.filter(({ start, end }) => start < end);
    this.#partSize = partSize;
  }

  /** The next range from the beginning, for the first reader. Others may take its end. */
  takeFirst(): Region | undefined {
    const range = this.#waiting.shift();
    this.#first = range && { position: range.start, end: range.end };
    return this.#first;
  }

  /** A part from the end. */
  takeLast(): Region | undefined {
    const last = this.#waiting.at(-1);
    if (last) {
      const start = this.#partStart(last.start, last.end);
      this.#waiting.pop();
      if (start > last.start) this.#waiting.push({ start: last.start, end: start });
      return { position: start, end: last.end };
    }
    const first = this.#first;
    if (!first || !Number.isFinite(first.end)) return undefined;
    const { position, end } = first;
    const start = this.#partStart(position, end);
    // The first reader keeps the part that it is reading.
    if (start <= position) return undefined;
    first.end = start;
    return { position: start, end };
  }

  /** Where the last part of a range begins: parts lie at multiples of their size. */
  #partStart(start: number, end: number): number {
    return Math.max(start, (Math.ceil(end / this.#partSize) - 1) * this.#partSize);
  }
}
