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

/** The input of `filter`: that of ListTables, without the members that the collection sets. */
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
 * lists; lazy, and iterable any number of times.
 */
export class TableCollection extends Collection<DynamoDBClient, Table, TableFilter, ListTablesCommandOutput> {
  static override readonly collectionName: string = "TableCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<DynamoDBClient>, fixed: object, query?: Query<Table>) {
    super(listTables, context, fixed, query);
  }

  /**
   * The given tables, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(tables: Known<Table | string>): this {
    return this.known<TableIdentifiers>(tables, {
      classes: ["Table"],
      own: { name: ["name"] },
      make: (identifiers) => new Table(identifiers, this.context),
    });
  }

  /**
   * The same tables with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining tables are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
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
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTableCommandInput, "TableName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTableCommandOutput[]> {
    return this.batch<DeleteTableCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteTableCommand,
        command: (tables) => new DeleteTableCommand({ ...sdkInput(input), TableName: tables[0].name }),
        id: (table) => table.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
