// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteRouteTableCommand,
  type DeleteRouteTableCommandInput,
  type DeleteRouteTableCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeRouteTablesCommand,
  type DescribeRouteTablesCommandInput,
  type DescribeRouteTablesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { RouteTable, type RouteTableIdentifiers } from "./route-table.js";

/** The input of `filter`: that of DescribeRouteTables, without the members that the collection sets. */
export type RouteTableFilter = ReadonlyInput<Omit<DescribeRouteTablesCommandInput, "NextToken">>;

const describeRouteTables: ListOperation<
  EC2Client,
  RouteTable,
  DescribeRouteTablesCommandInput,
  DescribeRouteTablesCommandOutput
> = {
  name: "DescribeRouteTables",
  selectors: { RouteTableIds: "ids", Filters: "filters" },
  named: { RouteTableIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["RouteTableIds"], default: 100, min: 5, max: 100 },
  maxValues: 200,
  command: (input) => new DescribeRouteTablesCommand(input),
  items: (output, { context }) =>
    (output.RouteTables ?? []).map(
      (table) => new RouteTable({ id: present(table.RouteTableId, "RouteTableId") }, context, table),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Route tables that
 * [DescribeRouteTables](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html)
 * lists; lazy, and iterable any number of times.
 */
export class RouteTableCollection extends Collection<
  EC2Client,
  RouteTable,
  RouteTableFilter,
  DescribeRouteTablesCommandOutput
> {
  static override readonly collectionName: string = "RouteTableCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidRouteTableID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<RouteTable>) {
    super(describeRouteTables, context, fixed, query);
  }

  /**
   * The given route tables, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(tables: Known<RouteTable | string>): this {
    return this.known<RouteTableIdentifiers>(tables, {
      classes: ["RouteTable"],
      own: { id: ["id"] },
      make: (identifiers) => new RouteTable(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified route table. You must disassociate the route table from any subnets before you
   * can delete it. You can't delete the main route table.
   *
   * Calls
   * [DeleteRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the route tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteRouteTableCommandInput, "RouteTableId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteRouteTableCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteRouteTableCommand,
        command: (tables) => new DeleteRouteTableCommand({ ...sdkInput(input), RouteTableId: tables[0].id }),
        id: (table) => table.id,
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
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the route tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (tables) =>
          new CreateTagsCommand({ Resources: tables.map((table) => table.id), Tags: given }),
        id: (table) => table.id,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the route tables, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (tables) =>
          new DeleteTagsCommand({
            Resources: tables.map((table) => table.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (table) => table.id,
      },
      options,
    );
  }
}
