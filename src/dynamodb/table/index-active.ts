import { checkText } from "../../core/text/argument-checks.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { IndexKeys, NameOf } from "../items/keys/item-types.js";
import type { Table } from "../generated/table.js";

/**
 * Waits until a global secondary index can be queried: until it is active and backfilled. Polls
 * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html) every 5 s, up
 * to 120 times by default, and updates the table's snapshot after each poll.
 *
 * @throws `WaiterTimeoutError` when time or attempts run out; `TypeError` for an index that the table does not have
 */
export async function waitUntilIndexActive<
  Item extends object,
  PartitionKey extends NameOf<Item>,
  SortKey extends NameOf<Item>,
  Indexes extends IndexKeys<Item>,
>(
  self: Table<Item, PartitionKey, SortKey, Indexes>,
  name: keyof Indexes & string,
  options?: WaiterOptions,
): Promise<Table<Item, PartitionKey, SortKey, Indexes>> {
  checkText("The index", name, "its name");
  return self.waitUntil(({ globalSecondaryIndexes: indexes }) => {
    const index = indexes.find(({ IndexName }) => IndexName === name);
    if (!index) throw new TypeError(`${self.toString()} has no global secondary index ${name}.`);
    return index.IndexStatus === "ACTIVE" && index.Backfilling !== true;
  }, options);
}
