// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStacksCommand,
  type DescribeStacksCommandInput,
  type DescribeStacksCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { StackCollectionBase } from "./stack-collection-base.js";
import { Stack, type StackIdentifiers } from "./stack.js";

/** The input of `filter`: that of DescribeStacks, without the members that the collection sets. */
export type StackFilter = ReadonlyInput<Omit<DescribeStacksCommandInput, "NextToken">>;

const describeStacks: ListOperation<
  CloudFormationClient,
  Stack,
  DescribeStacksCommandInput,
  DescribeStacksCommandOutput
> = {
  name: "DescribeStacks",
  selectors: { StackName: "text" },
  tokens: ["NextToken"],
  command: (input) => new DescribeStacksCommand(input),
  items: (output, { context }) =>
    (output.Stacks ?? []).map(
      (stack) => new Stack({ name: present(stack.StackName, "StackName") }, context, stack),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Stacks that
 * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html)
 * lists; lazy, and iterable any number of times.
 */
export class StackCollection extends StackCollectionBase<StackFilter, DescribeStacksCommandOutput> {
  static override readonly collectionName: string = "StackCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<Stack>) {
    super(describeStacks, context, fixed, query);
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
}
