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

/** What `filter` takes: the input of ListStackSets, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
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
   * These stack sets in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of sets without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(sets: Known<StackSet | string>): this {
    return this.known<StackSetIdentifiers>(sets, {
      classes: ["StackSet"],
      own: { name: ["name"] },
      make: (identifiers) => new StackSet(identifiers, this.context),
    });
  }

  /**
   * The same stack sets with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [DescribeStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackSet.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes a StackSet. Before you can delete a StackSet, all its member stack instances must be
   * deleted. For more information about how to complete this, see `DeleteStackInstances`.
   *
   * Calls
   * [DeleteStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackSet.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some stack sets only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteStackSetCommandInput, "StackSetName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteStackSetCommandOutput[]> {
    return this.batch<DeleteStackSetCommandOutput>(
      "delete",
      {
        input,
        command: (sets) => new DeleteStackSetCommand({ ...sdkInput(input), StackSetName: sets[0].name }),
        id: (set) => set.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
