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

/** What `filter` takes: the input of ListStacks, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
 */
export class StackHistoryCollection extends StackCollectionBase<StackHistoryFilter, ListStacksCommandOutput> {
  static override readonly collectionName: string = "StackHistoryCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<Stack>) {
    super(listStacks, context, fixed, query);
  }

  /**
   * These stacks in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of stacks without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(stacks: Known<Stack | string>): this {
    return this.known<StackIdentifiers>(stacks, {
      classes: ["Stack"],
      own: { name: ["name"] },
      make: (identifiers) => new Stack(identifiers, this.context),
    });
  }

  /**
   * The same stacks with all of their attributes: those of each page are loaded before they are handed
   * out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that comes
   * after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }
}
