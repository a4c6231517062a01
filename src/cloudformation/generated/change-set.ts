// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Change,
  type CloudFormationClient,
  DeleteChangeSetCommand,
  type DeleteChangeSetCommandInput,
  type DeleteChangeSetCommandOutput,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandInput,
  type DescribeChangeSetCommandOutput,
  DescribeChangeSetHooksCommand,
  type DescribeChangeSetHooksCommandInput,
  type DescribeChangeSetHooksCommandOutput,
  type DescribeChangeSetOutput as Shape,
  ExecuteChangeSetCommand,
  type ExecuteChangeSetCommandInput,
  type ExecuteChangeSetCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { Stack } from "./stack.js";
import { changeSetCreateCompleteWaiter } from "./waiters/describe-change-set.js";

/** `meta.identifiers` of ChangeSet. */
export interface ChangeSetIdentifiers extends Readonly<Record<string, string>> {
  readonly stackName: string;
  readonly name: string;
}

/**
 * Proposed changes to a stack, which can be reviewed before they are executed. Created by
 * `cloudformation.changeSet(stackName, name)`, without a request.
 */
export class ChangeSet extends LoadableResource<CloudFormationClient, Shape, ChangeSetIdentifiers> {
  static override readonly resourceName: string = "ChangeSet";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly notFoundErrors: readonly string[] = [
    "ValidationError",
    "StackNotFoundException",
    "ChangeSetNotFoundException",
    "ChangeSetNotFound",
  ];

  /** The name of the stack, or its ID. */
  get stackName(): string {
    return this.identifiers.stackName;
  }

  /** The name of the change set. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the change set. */
  get changeSetName(): string {
    return this.identifiers.name;
  }

  /** The Amazon Resource Name (ARN) of the change set. */
  get changeSetId(): Shape["ChangeSetId"] {
    return this.attribute("ChangeSetId");
  }

  /** The Amazon Resource Name (ARN) of the stack that's associated with the change set. */
  get stackId(): Shape["StackId"] {
    return this.attribute("StackId");
  }

  /** Information about the change set. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * A list of `Parameter` structures that describes the input parameters and their values used to create
   * the change set. For more information, see the
   * [Parameter](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html)
   * data type.
   */
  get parameters(): NonNullable<Shape["Parameters"]> {
    return this.attribute("Parameters") ?? [];
  }

  /** The start time when the change set was created, in UTC. */
  get creationTime(): Shape["CreationTime"] {
    return this.attribute("CreationTime");
  }

  /**
   * If the change set execution status is `AVAILABLE`, you can execute the change set. If you can't
   * execute the change set, the status indicates why. For example, a change set might be in an
   * `UNAVAILABLE` state because CloudFormation is still creating it or in an `OBSOLETE` state because
   * the stack was already updated.
   */
  get executionStatus(): Shape["ExecutionStatus"] {
    return this.attribute("ExecutionStatus");
  }

  /** The current status of the change set, such as `CREATE_PENDING`, `CREATE_COMPLETE`, or `FAILED`. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /**
   * A description of the change set's status. For example, if your attempt to create a change set
   * failed, CloudFormation shows the error message.
   */
  get statusReason(): Shape["StatusReason"] {
    return this.attribute("StatusReason");
  }

  /**
   * The drift status of the stack when the change set was created. Valid values:
   *
   * - `DRIFTED` – The stack has drifted from its last deployment.
   * - `IN_SYNC` – The stack is in sync with its last deployment.
   * - `NOT_CHECKED` – CloudFormation doesn’t currently return this value.
   * - `UNKNOWN` – The drift status could not be determined.
   *
   * Only present for drift-aware change sets.
   */
  get stackDriftStatus(): Shape["StackDriftStatus"] {
    return this.attribute("StackDriftStatus");
  }

  /**
   * The ARNs of the Amazon SNS topics that will be associated with the stack if you execute the change
   * set.
   */
  get notificationArns(): NonNullable<Shape["NotificationARNs"]> {
    return this.attribute("NotificationARNs") ?? [];
  }

  /**
   * The rollback triggers for CloudFormation to monitor during stack creation and updating operations,
   * and for the specified monitoring period afterwards.
   */
  get rollbackConfiguration(): Shape["RollbackConfiguration"] {
    return this.attribute("RollbackConfiguration");
  }

  /**
   * If you execute the change set, the list of capabilities that were explicitly acknowledged when the
   * change set was created.
   */
  get capabilities(): NonNullable<Shape["Capabilities"]> {
    return this.attribute("Capabilities") ?? [];
  }

  /** If you execute the change set, the tags that will be associated with the stack. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * A list of `Change` structures that describes the resources CloudFormation changes if you execute the
   * change set.
   */
  get changesAttribute(): NonNullable<Shape["Changes"]> {
    return this.attribute("Changes") ?? [];
  }

  /**
   * If the output exceeds 1 MB, a string that identifies the next page of changes. If there is no
   * additional page, this value is null.
   */
  get nextToken(): Shape["NextToken"] {
    return this.attribute("NextToken");
  }

  /** Verifies if `IncludeNestedStacks` is set to `True`. */
  get includeNestedStacks(): Shape["IncludeNestedStacks"] {
    return this.attribute("IncludeNestedStacks");
  }

  /** Specifies the change set ID of the parent change set in the current nested change set hierarchy. */
  get parentChangeSetId(): Shape["ParentChangeSetId"] {
    return this.attribute("ParentChangeSetId");
  }

  /** Specifies the change set ID of the root change set in the current nested change set hierarchy. */
  get rootChangeSetId(): Shape["RootChangeSetId"] {
    return this.attribute("RootChangeSetId");
  }

  /**
   * Determines what action will be taken if stack creation fails. When this parameter is specified, the
   * `DisableRollback` parameter to the
   * [ExecuteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html)
   * API operation must not be specified.
   */
  get onStackFailure(): Shape["OnStackFailure"] {
    return this.attribute("OnStackFailure");
  }

  /**
   * Indicates if the change set imports resources that already exist.
   *
   * > **Note:** This parameter can only import resources that have
   * > [custom names](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html)
   * > in templates. To import resources that do not accept custom names, such as EC2 instances, use the
   * > [resource import](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html)
   * > feature instead.
   */
  get importExistingResources(): Shape["ImportExistingResources"] {
    return this.attribute("ImportExistingResources");
  }

  /**
   * The deployment mode specified when the change set was created. Valid value is `REVERT_DRIFT`. Only
   * present for drift-aware change sets.
   */
  get deploymentMode(): Shape["DeploymentMode"] {
    return this.attribute("DeploymentMode");
  }

  /** The deployment configuration specified when the change set was created. */
  get deploymentConfig(): Shape["DeploymentConfig"] {
    return this.attribute("DeploymentConfig");
  }

  /** The stack. Makes no request. */
  stack(): Stack {
    return new Stack({ name: this.stackName }, this.context);
  }

  /**
   * Deletes the specified change set. Deleting change sets ensures that no one executes the wrong change
   * set.
   *
   * Calls
   * [DeleteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteChangeSetCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: CallOptions,
  ): Promise<DeleteChangeSetCommandOutput> {
    return this.retire(
      new DeleteChangeSetCommand({ ...sdkInput(input), StackName: this.stackName, ChangeSetName: this.name }),
      options,
    );
  }

  /**
   * Updates a stack using the input information that was provided when the specified change set was
   * created. After the call successfully completes, CloudFormation starts updating the stack. Use the
   * `DescribeStacks` action to view the status of the update.
   *
   * Calls
   * [ExecuteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html).
   */
  async execute(
    input: ReadonlyInput<Omit<ExecuteChangeSetCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: CallOptions,
  ): Promise<ExecuteChangeSetCommandOutput> {
    return this.act(
      new ExecuteChangeSetCommand({
        ...sdkInput(input),
        StackName: this.stackName,
        ChangeSetName: this.name,
      }),
      options,
    );
  }

  /**
   * Returns Hook-related information for the change set and a list of changes that CloudFormation makes
   * when you run the change set.
   *
   * Calls
   * [DescribeChangeSetHooks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSetHooks.html).
   */
  async hooks(
    input: ReadonlyInput<Omit<DescribeChangeSetHooksCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: CallOptions,
  ): Promise<DescribeChangeSetHooksCommandOutput> {
    return this.ask(
      new DescribeChangeSetHooksCommand({
        ...sdkInput(input),
        StackName: this.stackName,
        ChangeSetName: this.name,
      }),
      options,
    );
  }

  /**
   * Returns the inputs for the change set and a list of changes that CloudFormation will make if you
   * execute the change set. For more information, see
   * [Update CloudFormation stacks using change sets](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html)
   * in the *CloudFormation User Guide*.
   *
   * All changes, from all pages.
   *
   * Calls
   * [DescribeChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html),
   * once for each page.
   */
  async changes(
    input: ReadonlyInput<Omit<DescribeChangeSetCommandInput, "StackName" | "ChangeSetName">> = {},
    options?: CallOptions,
  ): Promise<Change[]> {
    return allPages(
      `${this.toString()}.changes`,
      (token) =>
        this.ask(
          new DescribeChangeSetCommand({
            ...sdkInput(input),
            StackName: this.stackName,
            ChangeSetName: this.name,
            ...token,
          }),
          options,
        ),
      (output) => output.Changes ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Deletes the change set if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options)) || this.status === "DELETE_COMPLETE") return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Waits with the service's waiter `ChangeSetCreateComplete`, which polls
   * [DescribeChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilCreateComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      changeSetCreateCompleteWaiter,
      () => new DescribeChangeSetCommand({ StackName: this.stackName, ChangeSetName: this.name }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeChangeSetCommand({ StackName: this.stackName, ChangeSetName: this.name }),
        options,
      ),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeChangeSet. */
function pick(output: DescribeChangeSetCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
