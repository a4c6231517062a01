// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DeleteStackSetCommand,
  type DeleteStackSetCommandInput,
  type DeleteStackSetCommandOutput,
  ListStackSetsCommand,
  type ListStackSetsCommandInput,
  type ListStackSetsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { StackSet, type StackSetIdentifiers } from "./stack-set.js";

/** The input of `filter`: that of ListStackSets, without the members that the collection sets. */
export type StackSetFilter = ReadonlyInput<Omit<ListStackSetsCommandInput, "NextToken">>;

const listStackSets: ListOperation<
  CloudFormationClient,
  StackSet,
  ListStackSetsCommandInput,
  ListStackSetsCommandOutput
> = {
  name: "ListStackSets",
  selectors: { Status: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 100 },
  command: (input) => new ListStackSetsCommand(input),
  items: (output, { context }) =>
    (output.Summaries ?? []).map(
      (set) => new StackSet({ name: present(set.StackSetName, "StackSetName") }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stack sets that
 * [ListStackSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSets.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackSetCollection extends Collection<
  CloudFormationClient,
  StackSet,
  StackSetFilter,
  ListStackSetsCommandOutput
> {
  static override readonly collectionName: string = "StackSetCollection";
  static override readonly itemErrors: readonly string[] = ["StackSetNotFoundException", "StackSetNotFound"];

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<StackSet>) {
    super(listStackSets, context, fixed, query);
  }

  /**
   * The given stack sets, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(sets: Known<StackSet | string>): this {
    return this.known<StackSetIdentifiers>(sets, {
      classes: ["StackSet"],
      own: { name: ["name"] },
      make: (identifiers) => new StackSet(identifiers, this.context),
    });
  }

  /**
   * The same stack sets with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining stack sets are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackSet.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes a StackSet. Before you can delete a StackSet, all its member stack instances must be
   * deleted. For more information about how to complete this, see `DeleteStackInstances`.
   *
   * Calls
   * [DeleteStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackSet.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the stack sets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteStackSetCommandInput, "StackSetName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteStackSetCommandOutput[]> {
    return this.batch<DeleteStackSetCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteStackSetCommand,
        command: (sets) => new DeleteStackSetCommand({ ...sdkInput(input), StackSetName: sets[0].name }),
        id: (set) => set.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
