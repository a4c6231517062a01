import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { BatchWriter, type BatchWriterOptions } from "../batch/batch-writer.js";
import { keyNamesIn, keyNamesOf } from "../batch/key-names.js";
import type { Table } from "../generated/table.js";
import type { IndexKeys, KeyOf, NameOf } from "../items/keys/item-types.js";

/**
 * Writes any number of items, 25 in each call and several calls at a time: `put`, `delete`, and `close` at the end, or
 * `await using`, or `run` with a function. Of several writes of one item the last one wins. What the service does not
 * process is sent again, with growing pauses. Makes no request yet; the service is asked once for the names of the table's
 * key, unless the table is loaded.
 *
 * At the end of an `await using` block all that was given is written, also if it ended by an exception, which it is not
 * told of. With `run`, an exception keeps what has not been sent from being written.
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
