// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStackRefactorCommand,
  type DescribeStackRefactorCommandOutput,
  type DescribeStackRefactorOutput as Shape,
  ExecuteStackRefactorCommand,
  type ExecuteStackRefactorCommandInput,
  type ExecuteStackRefactorCommandOutput,
  ListStackRefactorActionsCommand,
  type StackRefactorAction,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import {
  stackRefactorCreateCompleteWaiter,
  stackRefactorExecuteCompleteWaiter,
} from "./waiters/describe-stack-refactor.js";

/** `meta.identifiers` of StackRefactor. */
export interface StackRefactorIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A plan that moves resources between stacks, or renames them, without replacing them. Created by
 * `cloudformation.stackRefactor(id)`, without a request.
 */
export class StackRefactor extends LoadableResource<CloudFormationClient, Shape, StackRefactorIdentifiers> {
  static override readonly resourceName: string = "StackRefactor";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly notFoundErrors: readonly string[] = [
    "StackRefactorNotFoundException",
    "StackRefactorNotFound",
  ];

  /** The ID associated with the stack refactor created from the `CreateStackRefactor` action. */
  get id(): string {
    return this.identifiers.id;
  }

  /**
   * The SDK's name for `id`: the ID associated with the stack refactor created from the
   * `CreateStackRefactor` action.
   */
  get stackRefactorId(): string {
    return this.identifiers.id;
  }

  /** A description to help you identify the refactor. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** The unique ID for each stack. */
  get stackIds(): NonNullable<Shape["StackIds"]> {
    return this.attribute("StackIds") ?? [];
  }

  /**
   * The stack refactor execution operation status that's provided after calling the
   * `ExecuteStackRefactor` action.
   */
  get executionStatus(): Shape["ExecutionStatus"] {
    return this.attribute("ExecutionStatus");
  }

  /** A detailed explanation for the stack refactor `ExecutionStatus`. */
  get executionStatusReason(): Shape["ExecutionStatusReason"] {
    return this.attribute("ExecutionStatusReason");
  }

  /** The stack refactor operation status that's provided after calling the `CreateStackRefactor` action. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** A detailed explanation for the stack refactor operation `Status`. */
  get statusReason(): Shape["StatusReason"] {
    return this.attribute("StatusReason");
  }

  /**
   * Lists the stack refactor actions that will be taken after calling the `ExecuteStackRefactor` action.
   *
   * Calls
   * [ListStackRefactorActions](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackRefactorActions.html),
   * once for each page.
   */
  async actions(options?: CallOptions): Promise<StackRefactorAction[]> {
    return allPages(
      `${this.toString()}.actions`,
      (token) =>
        this.ask(new ListStackRefactorActionsCommand({ StackRefactorId: this.id, ...token }), options),
      (output) => output.StackRefactorActions ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Executes the stack refactor operation.
   *
   * Calls
   * [ExecuteStackRefactor](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteStackRefactor.html).
   */
  async execute(
    input: ReadonlyInput<Omit<ExecuteStackRefactorCommandInput, "StackRefactorId">> = {},
    options?: CallOptions,
  ): Promise<ExecuteStackRefactorCommandOutput> {
    return this.act(
      new ExecuteStackRefactorCommand({ ...sdkInput(input), StackRefactorId: this.id }),
      options,
    );
  }

  /**
   * Waits with the service's waiter `StackRefactorCreateComplete`, which polls
   * [DescribeStackRefactor](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackRefactor.html).
   * By default every 5 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilCreateComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      stackRefactorCreateCompleteWaiter,
      () => new DescribeStackRefactorCommand({ StackRefactorId: this.id }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackRefactorExecuteComplete`, which polls
   * [DescribeStackRefactor](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackRefactor.html).
   * By default every 15 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExecuteComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      stackRefactorExecuteCompleteWaiter,
      () => new DescribeStackRefactorCommand({ StackRefactorId: this.id }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeStackRefactorCommand({ StackRefactorId: this.id }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeStackRefactor. */
function pick(output: DescribeStackRefactorCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
