/** The names of an item's attributes. */
export type NameOf<Item> = keyof Item & string;

/** The key of an item: exactly these attributes. Without names, any part of the item. */
export type KeyOf<Item, PartitionKey extends string, SortKey extends string> = [NameOf<Item>] extends [
  PartitionKey,
]
  ? Partial<Item>
  : Pick<Item, (PartitionKey | SortKey) & keyof Item>;

/** The keys of a table's indexes, as in `IndexKeys`. */
export type AnyIndexKeys = Readonly<Record<string, readonly [partitionKey: string, sortKey?: string]>>;

/** The keys of indexes by index name: the partition key, then the sort key, if there is one. */
export type IndexKeys<Item> = Readonly<
  Record<string, readonly [partitionKey: NameOf<Item>, sortKey?: NameOf<Item>]>
>;
