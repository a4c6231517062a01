/** An item or a key in the wire format. */
export type WireItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A table in memory. Its items have the order in which they were first put. */
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

  /** What distinguishes an item from others. */
  idOf(item: WireItem): string {
    return JSON.stringify(this.keyNames.map((name) => item[name]));
  }

  /** The part of a table that belongs to a segment of a parallel scan. */
  segment(number: number, of: number): WireItem[] {
    const all = [...this.items.values()];
    const size = Math.ceil(all.length / of);
    return all.slice(number * size, (number + 1) * size);
  }
}
