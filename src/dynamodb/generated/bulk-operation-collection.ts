// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DynamoDBClient,
  ListBulkOperationsCommand,
  type ListBulkOperationsCommandInput,
  type ListBulkOperationsCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers.js";
import { loadFound } from "../../core/resource/load-all.js";
import { withPartialData } from "../../core/resource/partial-data.js";
import { BulkOperation } from "./bulk-operation.js";

const BULK_OPERATION_MEMBERS = ["BulkOperationArn", "BulkOperationStatus", "StartTime", "EndTime"];

/** What `filter` takes: the input of ListBulkOperations, less what the collection fills in. */
export type BulkOperationFilter = ReadonlyInput<Omit<ListBulkOperationsCommandInput, "NextToken">>;

const listBulkOperations: ListOperation<
  DynamoDBClient,
  BulkOperation,
  ListBulkOperationsCommandInput,
  ListBulkOperationsCommandOutput
> = {
  name: "ListBulkOperations",
  selectors: {},
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults" },
  command: (input) => new ListBulkOperationsCommand(input),
  items: (output, { context }) =>
    (output.BulkOperationsSummaryList ?? []).map((operation) =>
      withPartialData(
        new BulkOperation({ arn: present(operation.BulkOperationArn, "BulkOperationArn") }, context),
        operation,
        BULK_OPERATION_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Bulk operations that
 * [ListBulkOperations](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListBulkOperations.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class BulkOperationCollection extends Collection<
  DynamoDBClient,
  BulkOperation,
  BulkOperationFilter,
  ListBulkOperationsCommandOutput
> {
  static override readonly collectionName: string = "BulkOperationCollection";

  /** @internal */
  constructor(context: Context<DynamoDBClient>, fixed: object, query?: Query<BulkOperation>) {
    super(listBulkOperations, context, fixed, query);
  }

  /**
   * The same bulk operations with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [DescribeBulkOperation](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeBulkOperation.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }
}
