/** An item, or a key, as it is on the wire. */
export type WireItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A table in memory. Its items come in the order in which they were put first. */
export class StoredTable {
  readonly name: string;
  readonly keyNames: readonly string[];
  readonly items = new Map<string, WireItem>();

  constructor(name: string, keyNames: readonly string[]) {
    this.name = name;
    this.keyNames = keyNames;
  }

  put(item: WireItem): void {
    this.items.set(this.idOf(item), item);
  }

  delete(key: WireItem): void {
    this.items.delete(this.idOf(key));
  }

  get(key: WireItem): WireItem | undefined {
    return this.items.get(this.idOf(key));
  }

  /** The key of an item. */
  keyOf(item: WireItem): WireItem {
    return Object.fromEntries(this.keyNames.map((name) => [name, item[name] ?? {}]));
  }

  /** What tells an item from the others. */
  idOf(item: WireItem): string {
    return JSON.stringify(this.keyNames.map((name) => item[name]));
  }

  /** The part of a table that a segment of a parallel scan has. */
  segment(number: number, of: number): WireItem[] {
    const all = [...this.items.values()];
    const size = Math.ceil(all.length / of);
    return all.slice(number * size, (number + 1) * size);
  }
}
