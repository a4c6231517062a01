// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListStackResourcesCommand,
  type ListStackResourcesCommandInput,
  type ListStackResourcesCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { StackResourceSummary } from "./stack-resource-summary.js";

/** The input of `filter`: that of ListStackResources, without the members that the collection sets. */
export type StackResourceSummaryFilter = ReadonlyInput<
  Omit<ListStackResourcesCommandInput, "StackName" | "NextToken">
>;

const listStackResources: ListOperation<
  CloudFormationClient,
  StackResourceSummary,
  ListStackResourcesCommandInput,
  ListStackResourcesCommandOutput
> = {
  name: "ListStackResources",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListStackResourcesCommand(input),
  items: (output, { context, fixed }) =>
    (output.StackResourceSummaries ?? []).map(
      (summary) =>
        new StackResourceSummary(
          {
            stackName: fixed("StackName"),
            logicalId: present(summary.LogicalResourceId, "LogicalResourceId"),
          },
          context,
          summary,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stack resource summaries that
 * [ListStackResources](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackResourceSummaryCollection extends Collection<
  CloudFormationClient,
  StackResourceSummary,
  StackResourceSummaryFilter,
  ListStackResourcesCommandOutput
> {
  static override readonly collectionName: string = "StackResourceSummaryCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<StackResourceSummary>) {
    super(listStackResources, context, fixed, query);
  }
}
