/** Identifies an item that has more than one identifier, in a `BatchActionError`: `photos/a.jpg (3)`. */
export function batchId(...parts: readonly (string | number | undefined)[]): string {
  const [first = "", ...rest] = parts;
  const others = rest.filter((part) => part !== undefined);
  return others.length > 0 ? `${first} (${others.join(", ")})` : String(first);
}

/** The name of the item at a position in a call, as the service reports a failed item. */
export function nameAt<Item>(
  items: readonly Item[],
  position: string | undefined,
  name: (item: Item) => string,
): string {
  const item = position === undefined ? undefined : items[Number(position)];
  return item === undefined ? `the entry ${position}` : name(item);
}
