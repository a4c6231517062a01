import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Table } from "../generated/table.js";
import type { IndexKeys, NameOf } from "../items/keys/item-types.js";
import { TableItems } from "../items/table-items.js";
import { tableOfItems } from "../items/keys/table-of-items.js";
import { indexesOf } from "./declared-indexes.js";

/** The items of the table, by keys, queries and scans. Sends no request. */
export function items<
  Item extends object,
  PartitionKey extends NameOf<Item>,
  SortKey extends NameOf<Item>,
  Indexes extends IndexKeys<Item>,
>(
  self: Table<Item, PartitionKey, SortKey, Indexes>,
  handle: ResourceHandle<DynamoDBClient>,
): TableItems<Item, PartitionKey, SortKey, keyof Indexes & string> {
  return new TableItems(tableOfItems(self, handle, indexesOf(self)));
}
