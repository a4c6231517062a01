import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { fromAttributeMap } from "../values/from-attribute-value.js";
import type { ValueSettings } from "../values/settings.js";
import type { StreamChange } from "./stream-change.js";

/** A record of a stream with native values. */
export function changeOf<Item>(record: StreamRecord, settings: ValueSettings): StreamChange<Item> {
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
