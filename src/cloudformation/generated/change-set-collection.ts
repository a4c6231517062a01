// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DeleteChangeSetCommand,
  type DeleteChangeSetCommandInput,
  type DeleteChangeSetCommandOutput,
  ListChangeSetsCommand,
  type ListChangeSetsCommandInput,
  type ListChangeSetsCommandOutput,
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
import { ChangeSet, type ChangeSetIdentifiers } from "./change-set.js";

/** The input of `filter`: that of ListChangeSets, without the members that the collection sets. */
export type ChangeSetFilter = ReadonlyInput<Omit<ListChangeSetsCommandInput, "StackName" | "NextToken">>;

const listChangeSets: ListOperation<
  CloudFormationClient,
  ChangeSet,
  ListChangeSetsCommandInput,
  ListChangeSetsCommandOutput
> = {
  name: "ListChangeSets",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListChangeSetsCommand(input),
  items: (output, { context, fixed }) =>
    (output.Summaries ?? []).map(
      (set) =>
        new ChangeSet(
          { stackName: fixed("StackName"), name: present(set.ChangeSetName, "ChangeSetName") },
          context,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Change sets that
 * [ListChangeSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListChangeSets.html)
 * lists; lazy, and iterable any number of times.
 */
export class ChangeSetCollection extends Collection<
  CloudFormationClient,
  ChangeSet,
  ChangeSetFilter,
  ListChangeSetsCommandOutput
> {
  static override readonly collectionName: string = "ChangeSetCollection";
  static override readonly itemErrors: readonly string[] = [
    "ValidationError",
    "StackNotFoundException",
    "ChangeSetNotFoundException",
    "ChangeSetNotFound",
  ];

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<ChangeSet>) {
    super(listChangeSets, context, fixed, query);
  }

  /**
   * The given change sets, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(sets: Known<ChangeSet | string>): this {
    return this.known<ChangeSetIdentifiers>(sets, {
      classes: ["ChangeSet"],
      parent: { stackName: "StackName" },
      own: { name: ["name"] },
      make: (identifiers) => new ChangeSet(identifiers, this.context),
    });
  }

  /**
   * The same change sets with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining change sets are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified change set. Deleting change sets ensures that no one executes the wrong change
   * set.
   *
   * Calls
   * [DeleteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the change sets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteChangeSetCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteChangeSetCommandOutput[]> {
    return this.batch<DeleteChangeSetCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteChangeSetCommand,
        command: (sets) =>
          new DeleteChangeSetCommand({
            ...sdkInput(input),
            StackName: sets[0].stackName,
            ChangeSetName: sets[0].name,
          }),
        id: (set) => set.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
