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

/** What `filter` takes: the input of ListChangeSets, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
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
   * These change sets in place of those that the service lists: batch actions act on them without
   * listing anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of sets without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
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
   * The same change sets with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [DescribeChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes the specified change set. Deleting change sets ensures that no one executes the wrong change
   * set.
   *
   * Calls
   * [DeleteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some change sets only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteChangeSetCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteChangeSetCommandOutput[]> {
    return this.batch<DeleteChangeSetCommandOutput>(
      "delete",
      {
        input,
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
