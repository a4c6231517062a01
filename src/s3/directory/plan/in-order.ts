import { compareBytes } from "../../keys/byte-order.js";

/**
 * The items in the order of their names' bytes, in which S3 lists. There are stores, and directory buckets, which
 * list otherwise: from the first item that is out of order on, the rest is held and sorted. `onDisorder` is told, as
 * what came before may have belonged among it.
 */
export async function* inOrder<Item extends { readonly relative: string }>(
  items: AsyncIterable<Item>,
  onDisorder: () => void,
): AsyncGenerator<Item> {
  let last: string | undefined;
  let held: Item[] | undefined;
  for await (const item of items) {
    if (held) held.push(item);
    else if (last !== undefined && compareBytes(item.relative, last) < 0) {
      onDisorder();
      held = [item];
    } else {
      last = item.relative;
      yield item;
    }
  }
  if (held) yield* held.sort((a, b) => compareBytes(a.relative, b.relative));
}
