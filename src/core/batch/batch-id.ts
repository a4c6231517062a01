/** Names an item that takes more than one identifier, in a `BatchActionError`: `photos/a.jpg (3)`. */
export function batchId(...parts: readonly (string | number | undefined)[]): string {
  const [first = "", ...rest] = parts;
  const others = rest.filter((part) => part !== undefined);
  return others.length > 0 ? `${first} (${others.join(", ")})` : String(first);
}
