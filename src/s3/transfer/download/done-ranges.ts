import { CRC32, combinedCrc } from "../../checksum/crc-combine.js";
import type { Range } from "./open-ranges.js";

/** A range that is in the file, and its CRC32. */
export interface DoneRange extends Range {
  readonly crc32: Buffer;
}

/** The ranges of an object that are in the file so far. */
export class DoneRanges {
  #ranges: DoneRange[] = [];

  /** The ranges in order. Adjacent ranges are joined. */
  get ranges(): readonly DoneRange[] {
    const merged: DoneRange[] = [];
    for (const range of this.#ranges.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last?.end !== range.start) {
        merged.push(range);
        continue;
      }
      const crc32 = combinedCrc(CRC32, last.crc32, range.crc32, range.end - range.start);
      merged[merged.length - 1] = { start: last.start, end: range.end, crc32 };
    }
    this.#ranges = merged;
    return merged;
  }

  add(range: DoneRange): void {
    this.#ranges.push(range);
  }

  /** The missing ranges of an object of this size. */
  missing(size: number): Range[] {
    const missing: Range[] = [];
    let position = 0;
    for (const { start, end } of this.ranges) {
      if (start > position) missing.push({ start: position, end: start });
      position = end;
    }
    if (position < size) missing.push({ start: position, end: size });
    return missing;
  }
}
