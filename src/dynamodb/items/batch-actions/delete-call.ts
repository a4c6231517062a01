import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import type { Batch, BatchCall } from "../../../core/batch/batch-call.js";
import type { BatchFailure } from "../../../core/errors/errors.js";
import { keyOf, keyText } from "../keys/item-key.js";
import type { KeyNames } from "../../batch/key-names.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import { refuseOthers } from "./only-requested.js";

/** The maximum number of items in one call. */
const MOST = 25;
const UNPROCESSED = "UnprocessedItem";

/** How listed items are deleted. */
export function deleteCall<Item extends object>(
  spec: ItemsSpec,
  keyNames: KeyNames,
): BatchCall<Item, BatchWriteItemCommandOutput> {
  const { tableName } = spec;
  const failureOf = ({ DeleteRequest: request }: WriteRequest): BatchFailure => ({
    id: keyText(request?.Key ?? {}, keyNames),
    code: UNPROCESSED,
    message:
      "The service did not process it, most likely because the request exceeded the throughput of the table.",
  });
  return {
    max: MOST,
    transient: [UNPROCESSED],
    id: (item) => keyText(keyOf(item, keyNames), keyNames),
    group: (items: Batch<Item>) => {
      refuseOthers(spec, items);
      return [items];
    },
    command: (items) => {
      const requests = items.map((item) => ({ DeleteRequest: { Key: keyOf(item, keyNames) } }));
      return new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } });
    },
    failures: ({ UnprocessedItems: unprocessed = {} }) => Object.values(unprocessed).flat().map(failureOf),
  };
}
