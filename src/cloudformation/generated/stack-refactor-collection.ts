// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListStackRefactorsCommand,
  type ListStackRefactorsCommandInput,
  type ListStackRefactorsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { StackRefactor } from "./stack-refactor.js";

const STACK_REFACTOR_MEMBERS = [
  "Description",
  "StackRefactorId",
  "ExecutionStatus",
  "ExecutionStatusReason",
  "Status",
  "StatusReason",
];

/** The input of `filter`: that of ListStackRefactors, without the members that the collection sets. */
export type StackRefactorFilter = ReadonlyInput<Omit<ListStackRefactorsCommandInput, "NextToken">>;

const listStackRefactors: ListOperation<
  CloudFormationClient,
  StackRefactor,
  ListStackRefactorsCommandInput,
  ListStackRefactorsCommandOutput
> = {
  name: "ListStackRefactors",
  selectors: { ExecutionStatusFilter: "ids" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["ExecutionStatusFilter"], max: 100 },
  command: (input) => new ListStackRefactorsCommand(input),
  items: (output, { context }) =>
    (output.StackRefactorSummaries ?? []).map((refactor) =>
      withPartialData(
        new StackRefactor({ id: present(refactor.StackRefactorId, "StackRefactorId") }, context),
        refactor,
        STACK_REFACTOR_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stack refactors that
 * [ListStackRefactors](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackRefactors.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackRefactorCollection extends Collection<
  CloudFormationClient,
  StackRefactor,
  StackRefactorFilter,
  ListStackRefactorsCommandOutput
> {
  static override readonly collectionName: string = "StackRefactorCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<StackRefactor>) {
    super(listStackRefactors, context, fixed, query);
  }

  /**
   * The same stack refactors with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining stack refactors are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeStackRefactor](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackRefactor.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
