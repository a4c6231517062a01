/**
 * Packs ids into one short string, each without the prefix that it shares with the id before it. Listed ids are sorted,
 * so little is left. The string is separate from the response, while an id cut out of a response keeps all of it in
 * memory.
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

/** The number of ids that are packed together. */
const PACK = 1000;

/** Many ids, in little memory: they are read only if something fails. */
export class CompactIds {
  readonly #packs: string[] = [];
  #loose: string[] = [];

  add(id: string): void {
    this.#loose.push(id);
    if (this.#loose.length < PACK) return;
    this.#packs.push(compactIds(this.#loose));
    this.#loose = [];
  }

  get count(): number {
    return this.#packs.length * PACK + this.#loose.length;
  }

  expand(): string[] {
    return [...this.#packs.flatMap(expandIds), ...this.#loose];
  }
}
