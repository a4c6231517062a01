/** The items in lists of at most this many, in order. */
export function chunks<Item>(items: readonly Item[], most: number): (readonly [Item, ...Item[]])[] {
  const lists: (readonly [Item, ...Item[]])[] = [];
  for (let start = 0; start < items.length; start += most) {
    lists.push(items.slice(start, start + most) as [Item, ...Item[]]);
  }
  return lists;
}

/** The items in one list for each key, in the order of their first ones. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => unknown,
): (readonly [Item, ...Item[]])[] {
  const groups = new Map<unknown, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
