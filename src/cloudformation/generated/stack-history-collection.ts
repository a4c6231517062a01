// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListStacksCommand,
  type ListStacksCommandInput,
  type ListStacksCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { StackCollectionBase } from "./stack-collection-base.js";
import { Stack, type StackIdentifiers } from "./stack.js";

/** The input of `filter`: that of ListStacks, without the members that the collection sets. */
export type StackHistoryFilter = ReadonlyInput<Omit<ListStacksCommandInput, "NextToken">>;

const listStacks: ListOperation<
  CloudFormationClient,
  Stack,
  ListStacksCommandInput,
  ListStacksCommandOutput
> = {
  name: "ListStacks",
  selectors: { StackStatusFilter: "ids" },
  tokens: ["NextToken"],
  command: (input) => new ListStacksCommand(input),
  items: (output, { context }) =>
    (output.StackSummaries ?? []).map(
      (stack) => new Stack({ name: present(stack.StackId, "StackId") }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stacks that
 * [ListStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackHistoryCollection extends StackCollectionBase<StackHistoryFilter, ListStacksCommandOutput> {
  static override readonly collectionName: string = "StackHistoryCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<Stack>) {
    super(listStacks, context, fixed, query);
  }

  /**
   * The given stacks, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(stacks: Known<Stack | string>): this {
    return this.known<StackIdentifiers>(stacks, {
      classes: ["Stack"],
      own: { name: ["name"] },
      make: (identifiers) => new Stack(identifiers, this.context),
    });
  }

  /**
   * The same stacks with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining stacks are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
