// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DynamoDBClient,
  ListImportsCommand,
  type ListImportsCommandInput,
  type ListImportsCommandOutput,
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
import { TableImport } from "./table-import.js";

const TABLE_IMPORT_MEMBERS = [
  "ImportArn",
  "ImportStatus",
  "TableArn",
  "S3BucketSource",
  "CloudWatchLogGroupArn",
  "InputFormat",
  "StartTime",
  "EndTime",
];

/** The input of `filter`: that of ListImports, without the members that the collection sets. */
export type TableImportFilter = ReadonlyInput<Omit<ListImportsCommandInput, "NextToken">>;

const listImports: ListOperation<
  DynamoDBClient,
  TableImport,
  ListImportsCommandInput,
  ListImportsCommandOutput
> = {
  name: "ListImports",
  selectors: { TableArn: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "PageSize", max: 25 },
  command: (input) => new ListImportsCommand(input),
  items: (output, { context }) =>
    (output.ImportSummaryList ?? []).map((item) =>
      withPartialData(
        new TableImport({ arn: present(item.ImportArn, "ImportArn") }, context),
        item,
        TABLE_IMPORT_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Imports that
 * [ListImports](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListImports.html)
 * lists; lazy, and iterable any number of times.
 */
export class TableImportCollection extends Collection<
  DynamoDBClient,
  TableImport,
  TableImportFilter,
  ListImportsCommandOutput
> {
  static override readonly collectionName: string = "TableImportCollection";

  /** @internal */
  constructor(context: Context<DynamoDBClient>, fixed: object, query?: Query<TableImport>) {
    super(listImports, context, fixed, query);
  }

  /**
   * The same imports with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining imports are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeImport](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeImport.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
