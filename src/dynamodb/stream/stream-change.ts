// Without an import of the client of streams, which is optional: these declarations are read without it.

/** What happened to an item. */
export type ChangeKind = "INSERT" | "MODIFY" | "REMOVE";

/** A change of an item, from the stream of its table. */
export interface StreamChange<Item> {
  readonly kind: ChangeKind;
  /** The item's key. */
  readonly key: Partial<Item>;
  /** The item before the change, where the stream has it. */
  readonly before: Item | undefined;
  /** The item after the change, where the stream has it. */
  readonly after: Item | undefined;
  /** About when it was changed. */
  readonly time: Date | undefined;
  readonly sequenceNumber: string;
  /** Who made it, where that was the service: of an item whose time to live had ended, `dynamodb.amazonaws.com`. */
  readonly principalId: string | undefined;
}
