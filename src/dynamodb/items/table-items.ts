import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { refuseArguments } from "../../core/call/input/no-arguments.js";
import { checkIterable, checkList } from "../../core/text/argument-checks.js";
import { IDENTITY, INSPECT } from "../../core/text/brand.js";
import { batchGet, type BatchGetOptions } from "../batch/batch-get.js";
import type { ItemAddress } from "../batch/batch-reader.js";
import { nameInKey } from "../batch/key-names.js";
import type { Condition } from "../expressions/condition.js";
import { type Update, updateNodeOf } from "../expressions/update.js";
import { checkKey, checkKeyOfItem } from "./keys/check-key.js";
import {
  checkItemOptions,
  type GetOptions,
  type PutOptions,
  type UpdateOptions,
  type WriteOptions,
} from "./single-item/item-options.js";
import { ItemQuery } from "./listing/item-query.js";
import { ItemScan } from "./listing/item-scan.js";
import type { KeyOf, NameOf } from "./keys/item-types.js";
import { itemParts } from "./listing/list-items.js";
import { openPart } from "./selection/open-condition.js";
import { queryCondition } from "./selection/query-condition.js";
import { readItem, writeItem } from "./single-item/send-item.js";
import type { TableOfItems } from "./keys/table-of-items.js";
import { writeCondition } from "./single-item/write-condition.js";

/**
 * The items of a table. Created by `table.items`, without a request.
 *
 * @typeParam Item the items, as they are in the table
 * @typeParam PartitionKey the name of the partition key
 * @typeParam SortKey the name of the sort key; `never` if there is none
 * @typeParam IndexName the names of the indexes
 */
export class TableItems<
  Item extends object,
  PartitionKey extends string,
  SortKey extends string,
  IndexName extends string,
> {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #table: TableOfItems;

  /** @internal Created by `table.items`. */
  constructor(table: TableOfItems) {
    this[IDENTITY] = { of: "TableItems", table: table.name };
    this.#table = table;
  }

  /**
   * Reads an item; `undefined` if there is none. Calls
   * [GetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html).
   *
   * @throws {TypeError} for an invalid key
   * @example
   * const order = await table.items.get({ customerId: "c-1", orderId: "o-7" });
   */
  async get(key: KeyOf<Item, PartitionKey, SortKey>, options?: GetOptions): Promise<Item | undefined> {
    checkKey(key, this.#table.description());
    return readItem<Item>(this.#table, { Key: key }, options);
  }

  /**
   * Reads some attributes of an item; `undefined` if there is none. Calls
   * [GetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html).
   *
   * @throws {TypeError} for an invalid key
   * @example
   * const order = await table.items.getAttributes({ customerId: "c-1", orderId: "o-7" }, ["status"]);
   */
  async getAttributes<Name extends NameOf<Item>>(
    key: KeyOf<Item, PartitionKey, SortKey>,
    names: readonly Name[],
    options?: GetOptions,
  ): Promise<Pick<Item, Name> | undefined> {
    checkKey(key, this.#table.description());
    checkList("The list of attributes", names);
    return readItem<Pick<Item, Name>>(this.#table, { Key: key, ProjectionExpression: names }, options);
  }

  /**
   * Writes a whole item, replacing one with the same key. Resolves to the replaced item. Calls
   * [PutItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html); with `ifNotExists`, the
   * name of the table's key is requested once, unless the table is loaded.
   *
   * @throws {TypeError} for an item that cannot be stored without loss, or without the table's key
   * @throws `ConditionFailedError` with the existing item, if the condition is false
   * @example
   * await table.items.put({ customerId: "c-1", orderId: "o-7", status: "open" }, { ifNotExists: true });
   */
  async put(item: Item, options: PutOptions = {}): Promise<Item | undefined> {
    const { ifNotExists, condition, ...call } = checkItemOptions(options, "condition", "ifNotExists");
    checkKeyOfItem(item, this.#table.description());
    const [keyName] = ifNotExists ? await this.#table.keys.own(call) : [];
    const expected = keyName === undefined ? condition : writeCondition(keyName, "notExists", condition);
    const input = { Item: item, ReturnValues: "ALL_OLD", ...(expected && { ConditionExpression: expected }) };
    return writeItem<Item>(this.#table, "put", PutItemCommand, input, call);
  }

  /**
   * Updates an item, or creates it if it does not exist. Resolves to the updated item. Calls
   * [UpdateItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html).
   *
   * @throws {TypeError} for an invalid key, and for values that cannot be stored without loss
   * @throws `ConditionFailedError` with the existing item, if the condition is false
   * @example
   * await table.items.update({ customerId: "c-1", orderId: "o-7" }, update().add("total", 5), { ifExists: true });
   */
  async update(
    key: KeyOf<Item, PartitionKey, SortKey>,
    update: Update,
    options: UpdateOptions = {},
  ): Promise<Item> {
    const { ifExists, condition, ...call } = checkItemOptions(options, "condition", "ifExists");
    checkKey(key, this.#table.description());
    updateNodeOf(update);
    const keyName = nameInKey(key);
    const expected = ifExists ? writeCondition(keyName, "exists", condition) : condition;
    const input = {
      Key: key,
      UpdateExpression: update,
      ReturnValues: "ALL_NEW",
      ...(expected && { ConditionExpression: expected }),
    };
    return (await writeItem<Item>(this.#table, "update", UpdateItemCommand, input, call)) ?? ({} as Item);
  }

  /**
   * Deletes an item if it exists. Resolves to the deleted item. Calls
   * [DeleteItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html).
   *
   * @throws {TypeError} for an invalid key
   * @throws `ConditionFailedError` with the existing item, if the condition is false
   */
  async delete(
    key: KeyOf<Item, PartitionKey, SortKey>,
    options: WriteOptions = {},
  ): Promise<Item | undefined> {
    const { condition, ...call } = checkItemOptions(options, "condition");
    checkKey(key, this.#table.description());
    const input = { Key: key, ReturnValues: "ALL_OLD", ...(condition && { ConditionExpression: condition }) };
    return writeItem<Item>(this.#table, "delete", DeleteItemCommand, input, call);
  }

  /**
   * Reads any number of items by their keys, 100 per call and several calls at a time: in the order of the keys, with
   * `undefined` for an item that does not exist. The calls are
   * [BatchGetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html); unprocessed
   * keys are retried with exponential backoff. `dynamodb.batchGet` reads from several tables.
   *
   * @throws {TypeError} for an invalid key
   * @throws `BatchActionError` if some keys remain unprocessed
   * @example
   * for await (const order of orders.items.batchGet(keys)) console.log(order?.status);
   */
  async *batchGet(
    keys: Iterable<KeyOf<Item, PartitionKey, SortKey>> | AsyncIterable<KeyOf<Item, PartitionKey, SortKey>>,
    options?: BatchGetOptions,
  ): AsyncGenerator<Item | undefined, undefined, undefined> {
    const table = this.#table;
    const addresses = addressesOf(keys, table.name, (key) => checkKey(key, table.description()));
    const items = batchGet(table.handle.context, "TableItems.batchGet", addresses, options);
    return yield* items as AsyncGenerator<Item | undefined, undefined, undefined>;
  }

  /**
   * The items with one partition key: all of them, or those whose sort key meets the condition. Lazy: sends no request.
   *
   * @throws {TypeError} for an empty key, one with an `undefined` member, and a condition that is not one of a key
   * @example
   * for await (const order of table.items.query(Key("customerId").eq("c-1").and(Key("orderId").beginsWith("2026-")))) {
   *   console.log(order.status);
   * }
   */
  query(key: Condition | Partial<Item>): ItemQuery<Item, Item, IndexName> {
    refuseArguments("query", arguments, 1);
    const condition = queryCondition(key);
    const { name, handle, keys } = this.#table;
    const isTargeted = openPart(condition) === undefined;
    return new ItemQuery(
      ...itemParts<Item>({ tableName: name, key: condition }, handle.context, keys, { isTargeted }),
    );
  }

  /**
   * All items of the table. Lazy: sends no request. The service reads and charges for all items, even with a filter.
   */
  scan(): ItemScan<Item, Item, IndexName> {
    refuseArguments("scan", arguments);
    const { name, handle, keys } = this.#table;
    return new ItemScan(...itemParts<Item>({ tableName: name }, handle.context, keys));
  }

  /** `TableItems(Table(name="orders"))`. */
  toString(): string {
    return `TableItems(${this.#table.handle.subject.resource})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }
}

async function* addressesOf(
  keys: Iterable<object> | AsyncIterable<object>,
  table: string,
  check: (key: object) => void,
): AsyncGenerator<ItemAddress> {
  checkIterable("The keys", keys);
  for await (const key of keys) {
    check(key);
    yield { table, key };
  }
}
