import type { WriteRequest } from "@aws-sdk/client-dynamodb";
import type { UnwrittenRequest } from "./batch-write-error.js";
import { requestSize } from "./request-size.js";

/** What one call takes. */
export const MOST_WRITES = 25;
const MOST_BYTES = 16 * 1024 * 1024 - 64 * 1024;

/** One item that is to be put or deleted. */
export interface Write {
  /** That of its key. */
  readonly id: string;
  readonly request: WriteRequest;
  /** As the caller gave it. */
  readonly given: UnwrittenRequest;
}

/**
 * What is to be written, each item once: of several writes of one item only the last is kept. One of an item that is
 * being written waits, so that what was given last is what is there in the end.
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

  /** Takes what one call may send: nothing, where all that waits is of items that are being written. */
  take(): Write[] {
    const taken: Write[] = [];
    let size = 0;
    for (const write of this.#waiting.values()) {
      if (this.#underWay.has(write.id)) continue;
      size += requestSize(write.request);
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

  /** These are not being written any more. */
  release(writes: readonly Write[]): void {
    for (const { id } of writes) this.#underWay.delete(id);
  }

  /** Empties it. */
  clear(): Write[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}
