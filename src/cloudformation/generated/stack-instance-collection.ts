// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListStackInstancesCommand,
  type ListStackInstancesCommandInput,
  type ListStackInstancesCommandOutput,
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
import { StackInstance } from "./stack-instance.js";

const STACK_INSTANCE_MEMBERS = [
  "StackSetId",
  "Region",
  "Account",
  "StackId",
  "Status",
  "StackInstanceStatus",
  "StatusReason",
  "OrganizationalUnitId",
  "DriftStatus",
  "LastDriftCheckTimestamp",
  "LastOperationId",
];

/** The input of `filter`: that of ListStackInstances, without the members that the collection sets. */
export type StackInstanceFilter = ReadonlyInput<
  Omit<ListStackInstancesCommandInput, "StackSetName" | "NextToken">
>;

const listStackInstances: ListOperation<
  CloudFormationClient,
  StackInstance,
  ListStackInstancesCommandInput,
  ListStackInstancesCommandOutput
> = {
  name: "ListStackInstances",
  selectors: { Filters: "filters", StackInstanceAccount: "text", StackInstanceRegion: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 100 },
  command: (input) => new ListStackInstancesCommand(input),
  items: (output, { context, fixed }) =>
    (output.Summaries ?? []).map((instance) =>
      withPartialData(
        new StackInstance(
          {
            stackSetName: fixed("StackSetName"),
            account: present(instance.Account, "Account"),
            region: present(instance.Region, "Region"),
          },
          context,
        ),
        instance,
        STACK_INSTANCE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stack instances that
 * [ListStackInstances](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackInstances.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackInstanceCollection extends Collection<
  CloudFormationClient,
  StackInstance,
  StackInstanceFilter,
  ListStackInstancesCommandOutput
> {
  static override readonly collectionName: string = "StackInstanceCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<StackInstance>) {
    super(listStackInstances, context, fixed, query);
  }

  /**
   * The same stack instances with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining stack instances are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeStackInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackInstance.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
