import { compareBytes } from "../../keys/byte-order.js";

/** As many as a page has: a store that lists in some other order shows it among these as a rule. */
const LOOK_AHEAD = 1000;

/**
 * The items in the order of their names' bytes, in which S3 lists, and each of them once. There are stores, and directory
 * buckets, which list otherwise: as soon as that shows, the rest is held and sorted. `onDisorder` is told where something
 * was given before, as the rest may belong among it.
 *
 * @param isOrdered whether the store is to be trusted until then; else all is held
 */
export async function* inOrder<Item extends { readonly relative: string }>(
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

function unique<Item extends { readonly relative: string }>(sorted: readonly Item[]): Item[] {
  return sorted.filter((item, index) => item.relative !== sorted[index - 1]?.relative);
}
