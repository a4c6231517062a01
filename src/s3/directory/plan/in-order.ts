import { compareBytes } from "../../keys/byte-order.js";
import type { Named } from "./merge.js";

/** The length of a page: a store that lists in another order usually shows it within one. */
const LOOK_AHEAD = 1000;

/**
 * The items, each once, in the byte order of their names, in which S3 lists. Directory buckets and some stores use
 * another order: as soon as that shows, the rest is collected and sorted.
 *
 * @param onDisorder called if items were already yielded by then, since others may belong before them
 * @param isOrdered `false` to collect and sort everything from the beginning
 */
export async function* inOrder<Item extends Named>(
  items: AsyncIterable<Item>,
  onDisorder: () => void,
  isOrdered = true,
): AsyncGenerator<Item> {
  let ahead: Item[] = [];
  let last: Item | undefined;
  let isHeld = !isOrdered;
  let isGiven = false;
  for await (const item of items) {
    const order = last === undefined ? 1 : compareBytes(item.relative, last.relative);
    if (order === 0) continue;
    if (order < 0 && !isHeld) {
      isHeld = true;
      if (isGiven) onDisorder();
    }
    last = item;
    ahead.push(item);
    if (isHeld || ahead.length < LOOK_AHEAD) continue;
    isGiven = true;
    yield* ahead;
    ahead = [];
  }
  yield* isHeld ? unique(ahead.sort((a, b) => compareBytes(a.relative, b.relative))) : ahead;
}

function unique<Item extends Named>(sorted: readonly Item[]): Item[] {
  return sorted.filter((item, index) => item.relative !== sorted[index - 1]?.relative);
}

/** The items in their order, without direct repetitions: a store may list a key on two pages. */
export async function* withoutRepeats<Item extends Named>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let last: string | undefined;
  for await (const item of items) {
    if (item.relative !== last) yield item;
    last = item.relative;
  }
}
