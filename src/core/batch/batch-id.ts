/** Names an item that takes more than one identifier, in a `BatchActionError`: `photos/a.jpg (3)`. */
export function batchId(...parts: readonly (string | number | undefined)[]): string {
  const [first = "", ...rest] = parts;
  const others = rest.filter((part) => part !== undefined);
  return others.length > 0 ? `${first} (${others.join(", ")})` : String(first);
}

/** Names the item at a position in a call, as the service tells it of one that failed. */
export function nameAt<Item>(
  items: readonly Item[],
  position: string | undefined,
  name: (item: Item) => string,
): string {
  const item = position === undefined ? undefined : items[Number(position)];
  return item === undefined ? `the entry ${position}` : name(item);
}
