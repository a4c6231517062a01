import type { JsonSlice } from "../values/json/json-bytes.js";
import type { UnwrittenRequest } from "./batch-write-error.js";

/** The maximum number of writes in one call. */
export const MOST_WRITES = 25;
/** The maximum size of the writes of one call: a request has 16 MiB, with a little for the rest of it. */
const MOST_BYTES = 16 * 1024 * 1024 - 64 * 1024;

/** One item to put or delete. */
export interface Write {
  /** The id of its key. */
  readonly id: string;
  /** The request as JSON, after a comma. */
  readonly json: JsonSlice;
  /** As the caller passed it. */
  readonly given: UnwrittenRequest;
}

/**
 * The waiting writes, one for each item: of several writes of one item only the last is kept. A write of an item that
 * is already being written waits, so that the last write wins.
 */
export class WriteQueue {
  readonly #waiting = new Map<string, Write>();
  readonly #underWay = new Set<string>();

  get size(): number {
    return this.#waiting.size;
  }

  add(write: Write): void {
    this.#waiting.set(write.id, write);
  }

  /** Takes the writes of one call; empty if all waiting writes are for items that are being written. */
  take(): Write[] {
    const taken: Write[] = [];
    let size = 0;
    for (const write of this.#waiting.values()) {
      if (this.#underWay.has(write.id)) continue;
      size += write.json.end - write.json.start;
      if (taken.length > 0 && size > MOST_BYTES) break;
      taken.push(write);
      if (taken.length === MOST_WRITES) break;
    }
    for (const { id } of taken) {
      this.#waiting.delete(id);
      this.#underWay.add(id);
    }
    return taken;
  }

  /** Whether a later write of the same item is waiting. */
  isSuperseded({ id }: Write): boolean {
    return this.#waiting.has(id);
  }

  /** Marks these items as no longer being written. */
  release(writes: readonly Write[]): void {
    for (const { id } of writes) this.#underWay.delete(id);
  }

  /** Removes and returns all waiting writes. */
  clear(): Write[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}
