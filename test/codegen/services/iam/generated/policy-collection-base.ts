// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeletePolicyCommand,
  type DeletePolicyCommandInput,
  type DeletePolicyCommandOutput,
  type IAMClient,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Page } from "../../../../../src/core/paging/page.js";
import type { Policy } from "./policy.js";

/** The common base of all collections of policies. */
export abstract class PolicyCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Policy, Output> = Page<Policy, Output>,
> extends Collection<IAMClient, Policy, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException"];

  /**
   * Deletes the specified managed policy.
   *
   * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePolicyCommandInput, "PolicyArn">> = {},
    options?: BatchOptions,
  ): Promise<DeletePolicyCommandOutput[]> {
    return this.batch<DeletePolicyCommandOutput>(
      "delete",
      {
        input,
        Command: DeletePolicyCommand,
        command: (policies) => new DeletePolicyCommand({ ...sdkInput(input), PolicyArn: policies[0].arn }),
        id: (policy) => policy.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
