import type * as streams from "@aws-sdk/client-dynamodb-streams";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { fromAttributeMap } from "../values/from-attribute-value.js";
import type { ValueSettings } from "../values/settings.js";

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

/** A record of a stream with native values. */
export function changeOf<Item>(record: streams._Record, settings: ValueSettings): StreamChange<Item> {
  const { eventName = "MODIFY", dynamodb = {}, userIdentity } = record;
  const native = (map: object | undefined): unknown =>
    map && fromAttributeMap(map as Record<string, AttributeValue>, settings);
  return {
    kind: eventName,
    key: native(dynamodb.Keys ?? {}) as Partial<Item>,
    before: native(dynamodb.OldImage) as Item | undefined,
    after: native(dynamodb.NewImage) as Item | undefined,
    time: dynamodb.ApproximateCreationDateTime,
    sequenceNumber: dynamodb.SequenceNumber ?? "",
    principalId: userIdentity?.PrincipalId,
  };
}
