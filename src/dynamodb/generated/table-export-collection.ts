// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DynamoDBClient,
  ListExportsCommand,
  type ListExportsCommandInput,
  type ListExportsCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { TableExport } from "./table-export.js";

const TABLE_EXPORT_MEMBERS = ["ExportArn", "ExportStatus", "ExportType"];

/** The input of `filter`: that of ListExports, without the members that the collection sets. */
export type TableExportFilter = ReadonlyInput<Omit<ListExportsCommandInput, "NextToken">>;

const listExports: ListOperation<
  DynamoDBClient,
  TableExport,
  ListExportsCommandInput,
  ListExportsCommandOutput
> = {
  name: "ListExports",
  selectors: { TableArn: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 25 },
  command: (input) => new ListExportsCommand(input),
  items: (output, { context }) =>
    (output.ExportSummaries ?? []).map((item) =>
      withPartialData(
        new TableExport({ arn: present(item.ExportArn, "ExportArn") }, context),
        item,
        TABLE_EXPORT_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Exports that
 * [ListExports](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListExports.html)
 * lists; lazy, and iterable any number of times.
 */
export class TableExportCollection extends Collection<
  DynamoDBClient,
  TableExport,
  TableExportFilter,
  ListExportsCommandOutput
> {
  static override readonly collectionName: string = "TableExportCollection";

  /** @internal */
  constructor(context: Context<DynamoDBClient>, fixed: object, query?: Query<TableExport>) {
    super(listExports, context, fixed, query);
  }

  /**
   * The same exports with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining exports are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeExport](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeExport.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
