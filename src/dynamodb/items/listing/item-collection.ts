import type {
  BatchWriteItemCommandOutput,
  DynamoDBClient,
  UpdateItemCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { refuseUnlessNamed } from "../../../core/batch/refuse-unless-named.js";
import type { BatchOptions } from "../../../core/call/call-options.js";
import { refuseArguments } from "../../../core/call/input/no-arguments.js";
import { Collection } from "../../../core/collection/collection.js";
import type { Query } from "../../../core/query/query.js";
import { and, type Condition, conditionNodeOf } from "../../expressions/condition.js";
import type { PathLike } from "../../expressions/path.js";
import type { Update } from "../../expressions/update.js";
import { deleteCall } from "../batch-actions/delete-call.js";
import type { ItemPage, ItemsOutput } from "./item-page.js";
import type { KeyNames } from "../../batch/key-names.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import { type ItemOperation, type ItemParts, itemParts } from "./list-items.js";
import { openPart } from "../selection/open-condition.js";
import { requestedNames } from "../batch-actions/only-requested.js";
import { isUpdated, updateCall } from "../batch-actions/update-call.js";

/** Items of a table: lazy, immutable, and iterable any number of times. Created by `table.items`. */
export abstract class ItemCollection<Item extends object, IndexName extends string> extends Collection<
  DynamoDBClient,
  Item,
  Condition,
  ItemsOutput,
  ItemPage<Item>
> {
  static override readonly collectionName: string = "ItemCollection";
  readonly #operation: ItemOperation<Item>;

  /** @internal Created by `table.items`, and by the methods of a collection. */
  constructor(...[context, fixed, query, operation]: ItemParts<Item>) {
    super(operation, context, fixed, query);
    this.#operation = operation;
  }

  /** Selects every item explicitly, which permits batch actions. */
  override all(): this {
    refuseArguments("all", arguments);
    return this.again({ isAll: true }, { isTargeted: true });
  }

  /**
   * Selects the items for which the condition is true; several filters are combined by `and`. The service still reads
   * the other items, and charges for them.
   *
   * @throws {TypeError} for anything but a condition
   */
  override filter(condition: Condition): this {
    refuseArguments("filter", arguments, 1, "Combine conditions by and() or or().");
    conditionNodeOf(condition);
    const { filter } = this.spec;
    const open = openPart(condition);
    const named = open === undefined ? { isTargeted: true } : { open };
    return this.again({ filter: filter ? and(filter, condition) : condition }, named);
  }

  /** Reads from an index instead of the table. */
  index(name: IndexName): this {
    return this.again({ index: name });
  }

  /** Reads the latest state of each item, at twice the cost. Global indexes do not support this. */
  consistent(): this {
    refuseArguments("consistent", arguments, 0, "Without it, reads are eventually consistent.");
    return this.again({ isConsistent: true });
  }

  /**
   * The number of items. Without a `where`, only the number is sent; the service still reads all items, and charges for
   * them.
   */
  async count(): Promise<number> {
    refuseArguments("count", arguments);
    const { stages } = this.handle.listing.query;
    const counted = stages.some(({ kind }) => kind === "where") ? this : this.again({ isCount: true });
    let count = 0;
    for await (const page of counted.pages()) count += page.length;
    return count;
  }

  /**
   * Deletes the items, 25 per call and several calls at a time. Calls
   * [BatchWriteItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html), which
   * does not support conditions: items that changed after they were read are deleted, too. Unprocessed items are
   * retried a few times. Resolves to the raw outputs, in page order.
   *
   * @throws `TypeError` unless a key, a filter or `all()` selects the items;
   *   `BatchActionError` if only some items were deleted
   */
  async delete(options?: BatchOptions): Promise<BatchWriteItemCommandOutput[]> {
    const keyNames = await this.#namedBy("delete", options);
    return this.#keysOnly(keyNames).batch("delete", deleteCall<Item>(this.spec, keyNames), options);
  }

  /**
   * Updates the items, one per call and several calls at a time. Calls
   * [UpdateItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html) with the condition
   * that the item still exists and that the filter is still true for it; other items are skipped. Resolves to the raw
   * outputs of the updated items, in page order.
   *
   * @throws `TypeError` unless a key, a filter or `all()` selects the items;
   *   `BatchActionError` if only some items were updated
   * @example
   * await table.items
   *   .query(Key("customerId").eq("c-1"))
   *   .filter(Attr("status").eq("open"))
   *   .update(update().set("status", "late"));
   */
  async update(update: Update, options?: BatchOptions): Promise<UpdateItemCommandOutput[]> {
    const keyNames = await this.#namedBy("update", options);
    const call = updateCall<Item>(this.spec, keyNames, update, this.context);
    return (await this.#keysOnly(keyNames).batch("update", call, options)).filter(isUpdated);
  }

  /** What to read, and how. */
  protected get spec(): ItemsSpec {
    return this.#operation.spec;
  }

  /** The same collection with a change. */
  protected again(change: Partial<ItemsSpec>, query: Partial<Query<Item>> = {}): this {
    const Self = this.constructor as new (...made: ItemParts<Item>) => this;
    return new Self(...this.parts(change, query));
  }

  /** The constructor arguments of the same collection with a change. */
  protected parts<Part extends object = Item>(
    change: Partial<ItemsSpec>,
    query: Partial<Query<Item>> = {},
  ): ItemParts<Part> {
    const spec = { ...this.spec, ...change };
    const whole = { ...this.handle.listing.query, ...query } as unknown as Query<Part>;
    return itemParts<Part>(spec, this.context, this.#operation.keys, whole);
  }

  /** The names of the table's key attributes, for a batch action on items that the caller selected. */
  async #namedBy(action: string, options?: BatchOptions): Promise<KeyNames> {
    const { query, name } = this.handle.listing;
    const { key, filter, isAll } = this.spec;
    refuseUnlessNamed(`${name}.${action}`, query);
    const keyNames = await this.#operation.keys.own(options);
    const isNamed = [key, filter].some((one) => one && openPart(one, keyNames) === undefined);
    if (isAll || isNamed) return keyNames;
    // A condition that every item meets, such as on its key, selects nothing.
    refuseUnlessNamed(`${name}.${action}`, {
      ...query,
      isTargeted: false,
      open: filter && openPart(filter, keyNames),
    });
    return keyNames;
  }

  /** The same items with only the attributes that a batch action needs, unless a predicate may need more. */
  #keysOnly(keyNames: KeyNames): this {
    const { query } = this.handle.listing;
    const isSeen = query.stages.some(({ kind }) => kind === "where");
    const { projection } = this.spec;
    const needed: readonly PathLike[] = [...keyNames, ...requestedNames(this.spec)].filter(
      (name) => name !== undefined,
    );
    if (isSeen && !projection) return this;
    return this.again({ projection: isSeen && projection ? [...projection, ...needed] : needed });
  }
}
