// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DeleteStackCommand,
  type DeleteStackCommandInput,
  type DeleteStackCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { BatchOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import type { Stack } from "./stack.js";

/** The common base of all collections of stacks. */
export abstract class StackCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Stack, Output> = Page<Stack, Output>,
> extends Collection<CloudFormationClient, Stack, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = [
    "ValidationError",
    "StackNotFoundException",
    "ChangeSetNotFoundException",
    "ChangeSetNotFound",
  ];

  /**
   * Deletes a specified stack. Once the call completes successfully, stack deletion starts. Deleted
   * stacks don't show up in the `DescribeStacks` operation if the deletion has been completed
   * successfully.
   *
   * Calls
   * [DeleteStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the stacks, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteStackCommandInput, "StackName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteStackCommandOutput[]> {
    return this.batch<DeleteStackCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteStackCommand,
        command: (stacks) => new DeleteStackCommand({ ...sdkInput(input), StackName: stacks[0].name }),
        id: (stack) => stack.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
