// The optional client of streams is not imported, so that these declarations compile without it.

/** The kind of change to an item. */
export type ChangeKind = "INSERT" | "MODIFY" | "REMOVE";

/** A change to an item, from the stream of its table. */
export interface StreamChange<Item> {
  readonly kind: ChangeKind;
  /** The item's key. */
  readonly key: Partial<Item>;
  /** The item before the change, if the stream contains it. */
  readonly before: Item | undefined;
  /** The item after the change, if the stream contains it. */
  readonly after: Item | undefined;
  /** The approximate time of the change. */
  readonly time: Date | undefined;
  readonly sequenceNumber: string;
  /** The author of the change, if it was the service: `dynamodb.amazonaws.com` for an item that expired. */
  readonly principalId: string | undefined;
}
