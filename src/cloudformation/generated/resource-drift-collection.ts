// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStackResourceDriftsCommand,
  type DescribeStackResourceDriftsCommandInput,
  type DescribeStackResourceDriftsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { ResourceDrift } from "./resource-drift.js";

/** The input of `filter`: that of DescribeStackResourceDrifts, without the members that the collection sets. */
export type ResourceDriftFilter = ReadonlyInput<
  Omit<DescribeStackResourceDriftsCommandInput, "StackName" | "NextToken">
>;

const describeStackResourceDrifts: ListOperation<
  CloudFormationClient,
  ResourceDrift,
  DescribeStackResourceDriftsCommandInput,
  DescribeStackResourceDriftsCommandOutput
> = {
  name: "DescribeStackResourceDrifts",
  selectors: { StackResourceDriftStatusFilters: "ids" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["StackResourceDriftStatusFilters"], max: 100 },
  command: (input) => new DescribeStackResourceDriftsCommand(input),
  items: (output, { context, fixed }) =>
    (output.StackResourceDrifts ?? []).map(
      (drift) =>
        new ResourceDrift(
          { stackName: fixed("StackName"), logicalId: present(drift.LogicalResourceId, "LogicalResourceId") },
          context,
          drift,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Resource drifts that
 * [DescribeStackResourceDrifts](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html)
 * lists; lazy, and iterable any number of times.
 */
export class ResourceDriftCollection extends Collection<
  CloudFormationClient,
  ResourceDrift,
  ResourceDriftFilter,
  DescribeStackResourceDriftsCommandOutput
> {
  static override readonly collectionName: string = "ResourceDriftCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<ResourceDrift>) {
    super(describeStackResourceDrifts, context, fixed, query);
  }
}
