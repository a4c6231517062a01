// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteTableCommand,
  type DeleteTableCommandInput,
  type DeleteTableCommandOutput,
  type DynamoDBClient,
  ListTablesCommand,
  type ListTablesCommandInput,
  type ListTablesCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { loadAll, loadFound } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { Table, type TableIdentifiers } from "./table.js";

/** What `filter` takes: the input of ListTables, less what the collection fills in. */
export type TableFilter = ReadonlyInput<Omit<ListTablesCommandInput, "ExclusiveStartTableName">>;

const listTables: ListOperation<DynamoDBClient, Table, ListTablesCommandInput, ListTablesCommandOutput> = {
  name: "ListTables",
  selectors: {},
  tokens: ["ExclusiveStartTableName"],
  pageSize: { member: "Limit", max: 100 },
  isDistinct: true,
  command: (input) => new ListTablesCommand(input),
  items: (output, { context }) =>
    (output.TableNames ?? []).map((table) => new Table({ name: table }, context)),
  next: (output) => pageToken({ ExclusiveStartTableName: output.LastEvaluatedTableName }),
};

/**
 * Tables that
 * [ListTables](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class TableCollection extends Collection<DynamoDBClient, Table, TableFilter, ListTablesCommandOutput> {
  static override readonly collectionName: string = "TableCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<DynamoDBClient>, fixed: object, query?: Query<Table>) {
    super(listTables, context, fixed, query);
  }

  /**
   * These tables in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of tables without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(tables: Known<Table | string>): this {
    return this.known<TableIdentifiers>(tables, {
      classes: ["Table"],
      own: { name: ["name"] },
      make: (identifiers) => new Table(identifiers, this.context),
    });
  }

  /**
   * The same tables with all of their attributes: those of each page are loaded before they are handed
   * out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that comes
   * after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * The `DeleteTable` operation deletes a table and all of its items. After a `DeleteTable` request, the
   * specified table is in the `DELETING` state until DynamoDB completes the deletion. If the table is in
   * the `ACTIVE` state, you can delete it. If a table is in `CREATING` or `UPDATING` states, then
   * DynamoDB returns a `ResourceInUseException`. If the specified table does not exist, DynamoDB returns
   * a `ResourceNotFoundException`. If table is already in the `DELETING` state, no error is returned.
   *
   * Calls
   * [DeleteTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some tables only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTableCommandInput, "TableName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTableCommandOutput[]> {
    return this.batch<DeleteTableCommandOutput>(
      "delete",
      {
        input,
        command: (tables) => new DeleteTableCommand({ ...sdkInput(input), TableName: tables[0].name }),
        id: (table) => table.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some tables only
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (tables) =>
          new TagResourceCommand({
            ResourceArn: requireAttribute(tables[0], tables[0].tableArn, "TableArn"),
            Tags: given,
          }),
        id: (table) => table.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some tables only
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (tables) =>
          new UntagResourceCommand({
            ResourceArn: requireAttribute(tables[0], tables[0].tableArn, "TableArn"),
            TagKeys: given,
          }),
        id: (table) => table.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
