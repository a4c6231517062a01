/**
 * The ids as one short string: of each only what the id before it does not begin with. Ids that come from a listing
 * are sorted, so little is left; and the string is of its own, while an id cut out of a response keeps all of that
 * response in memory.
 */
export function compactIds(ids: readonly string[]): string {
  const parts: (number | string)[] = [];
  let before = "";
  for (const id of ids) {
    let shared = 0;
    while (shared < id.length && id.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    parts.push(shared, id.slice(shared));
    before = id;
  }
  return JSON.stringify(parts);
}

/** The ids that were packed. */
export function expandIds(packed: string): string[] {
  const parts = JSON.parse(packed) as (number | string)[];
  const ids: string[] = [];
  let before = "";
  for (let index = 0; index < parts.length; index += 2) {
    before = before.slice(0, Number(parts[index])) + String(parts[index + 1]);
    ids.push(before);
  }
  return ids;
}
