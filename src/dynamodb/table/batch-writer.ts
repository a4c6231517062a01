import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { BatchWriter, type BatchWriterOptions } from "../batch/batch-writer.js";
import { keyNamesIn, keyNamesOf } from "../batch/key-names.js";
import type { Table } from "../generated/table.js";
import type { IndexKeys, KeyOf, NameOf } from "../items/keys/item-types.js";

/**
 * Writes any number of items, 25 per call and several calls at a time: use `put`, `delete` and finally `close`, or
 * `await using`, or `run` with a function. Of several writes of one item the last wins. Unprocessed items are retried
 * with exponential backoff. Sends no request yet; the names of the table's key attributes are requested once, unless
 * the table is loaded.
 *
 * At the end of an `await using` block all items are written, even if an exception ended the block, which cannot be
 * detected. With `run`, an exception keeps unsent items from being written.
 *
 * @example
 * await using writer = orders.batchWriter();
 * for await (const order of source) await writer.put(order);
 */
export function batchWriter<
  Item extends object,
  PartitionKey extends NameOf<Item>,
  SortKey extends NameOf<Item>,
  Indexes extends IndexKeys<Item>,
>(
  self: Table<Item, PartitionKey, SortKey, Indexes>,
  handle: ResourceHandle<DynamoDBClient>,
  options?: BatchWriterOptions,
): BatchWriter<Item, KeyOf<Item, PartitionKey, SortKey>> {
  const target = {
    tableName: self.name,
    action: "Table.batchWriter",
    context: handle.context,
    keyNames: async (given: BatchWriterOptions) =>
      keyNamesIn(self.meta.data?.KeySchema) ?? keyNamesOf(handle.context, self.name, given),
  };
  return new BatchWriter(target, options);
}
