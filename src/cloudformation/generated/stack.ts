// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CancelUpdateStackCommand,
  type CancelUpdateStackCommandInput,
  type CancelUpdateStackCommandOutput,
  type CloudFormationClient,
  ContinueUpdateRollbackCommand,
  type ContinueUpdateRollbackCommandInput,
  type ContinueUpdateRollbackCommandOutput,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DeleteStackCommand,
  type DeleteStackCommandInput,
  type DeleteStackCommandOutput,
  DescribeStackResourcesCommand,
  type DescribeStackResourcesCommandInput,
  type DescribeStackResourcesCommandOutput,
  DescribeStacksCommand,
  type DescribeStacksCommandOutput,
  DetectStackDriftCommand,
  type DetectStackDriftCommandInput,
  type DetectStackDriftCommandOutput,
  GetStackPolicyCommand,
  GetTemplateCommand,
  type GetTemplateCommandInput,
  type GetTemplateCommandOutput,
  GetTemplateSummaryCommand,
  type GetTemplateSummaryCommandInput,
  type GetTemplateSummaryCommandOutput,
  RollbackStackCommand,
  type RollbackStackCommandInput,
  type RollbackStackCommandOutput,
  SetStackPolicyCommand,
  type SetStackPolicyCommandInput,
  type SetStackPolicyCommandOutput,
  SignalResourceCommand,
  type SignalResourceCommandInput,
  type SignalResourceCommandOutput,
  type Stack as Shape,
  type StackEvent,
  UpdateStackCommand,
  type UpdateStackCommandInput,
  type UpdateStackCommandOutput,
  UpdateTerminationProtectionCommand,
  type UpdateTerminationProtectionCommandInput,
  type UpdateTerminationProtectionCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { requireOneOf } from "../../core/call/input/require-one-of.js";
import {
  type JsonValue,
  type PolicyDocument,
  parsePolicy,
} from "../../core/resource/attributes/documents.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { DeployOptions } from "../deploy/deploy-options.js";
import { type Deployment, deploy as deployOf } from "../deploy/deploy.js";
import { type FollowOptions, follow as followOf } from "../events/follow.js";
import { stackFailure } from "../failure/stack-failure.js";
import { drift as driftOf } from "../stack/drift.js";
import { outputValues as outputValuesOf, parameterValues as parameterValuesOf } from "../stack/records.js";
import { template as templateOf } from "../stack/template.js";
import type { Template } from "../template/template-source.js";
import { type TemplateBody, templateBody } from "../template/template-text.js";
import { ChangeSetCollection } from "./change-set-collection.js";
import { ChangeSet } from "./change-set.js";
import { EventCollection } from "./event-collection.js";
import { ResourceDriftCollection } from "./resource-drift-collection.js";
import type { ResourceDrift } from "./resource-drift.js";
import { StackResourceSummaryCollection } from "./stack-resource-summary-collection.js";
import { StackResource } from "./stack-resource.js";
import {
  stackCreateCompleteWaiter,
  stackDeleteCompleteWaiter,
  stackExistsWaiter,
  stackImportCompleteWaiter,
  stackRollbackCompleteWaiter,
  stackUpdateCompleteWaiter,
} from "./waiters/describe-stacks.js";

/** `meta.identifiers` of Stack. */
export interface StackIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A stack: resources that are created, updated and deleted together, from a template. Created by
 * `cloudformation.stack(name)`, without a request.
 */
export class Stack extends LoadableResource<CloudFormationClient, Shape, StackIdentifiers> {
  static override readonly resourceName: string = "Stack";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    arn: "stackId",
    id: "stackId",
    status: "stackStatus",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "ValidationError",
    "StackNotFoundException",
    "ChangeSetNotFoundException",
    "ChangeSetNotFound",
  ];

  /** The name associated with the stack. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name associated with the stack. */
  get stackName(): string {
    return this.identifiers.name;
  }

  /** The time at which the stack was created. */
  get creationTime(): NonNullable<Shape["CreationTime"]> {
    return this.requiredAttribute("CreationTime");
  }

  /** Current status of the stack. */
  get stackStatus(): NonNullable<Shape["StackStatus"]> {
    return this.requiredAttribute("StackStatus");
  }

  /** Unique identifier of the stack. */
  get stackId(): NonNullable<Shape["StackId"]> {
    return this.requiredAttribute("StackId");
  }

  /** The unique ID of the change set. */
  get changeSetId(): Shape["ChangeSetId"] {
    return this.attribute("ChangeSetId");
  }

  /** A user-defined description associated with the stack. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** A list of `Parameter` structures. */
  get parameters(): NonNullable<Shape["Parameters"]> {
    return this.attribute("Parameters") ?? [];
  }

  /** The time the stack was deleted. */
  get deletionTime(): Shape["DeletionTime"] {
    return this.attribute("DeletionTime");
  }

  /**
   * The time the stack was last updated. This field will only be returned if the stack has been updated
   * at least once.
   */
  get lastUpdatedTime(): Shape["LastUpdatedTime"] {
    return this.attribute("LastUpdatedTime");
  }

  /**
   * The rollback triggers for CloudFormation to monitor during stack creation and updating operations,
   * and for the specified monitoring period afterwards.
   */
  get rollbackConfiguration(): Shape["RollbackConfiguration"] {
    return this.attribute("RollbackConfiguration");
  }

  /** Success/failure message associated with the stack status. */
  get stackStatusReason(): Shape["StackStatusReason"] {
    return this.attribute("StackStatusReason");
  }

  /**
   * Boolean to enable or disable rollback on stack creation failures:
   *
   * - `true`: disable rollback.
   * - `false`: enable rollback.
   */
  get disableRollback(): Shape["DisableRollback"] {
    return this.attribute("DisableRollback");
  }

  /** The deployment configuration for the stack, including the deployment mode used for stack operations. */
  get deploymentConfig(): Shape["DeploymentConfig"] {
    return this.attribute("DeploymentConfig");
  }

  /** Amazon SNS topic Amazon Resource Names (ARNs) to which stack related events are published. */
  get notificationArns(): NonNullable<Shape["NotificationARNs"]> {
    return this.attribute("NotificationARNs") ?? [];
  }

  /** The amount of time within which stack creation should complete. */
  get timeoutInMinutes(): Shape["TimeoutInMinutes"] {
    return this.attribute("TimeoutInMinutes");
  }

  /** The capabilities allowed in the stack. */
  get capabilities(): NonNullable<Shape["Capabilities"]> {
    return this.attribute("Capabilities") ?? [];
  }

  /** A list of output structures. */
  get outputs(): NonNullable<Shape["Outputs"]> {
    return this.attribute("Outputs") ?? [];
  }

  /**
   * The Amazon Resource Name (ARN) of an IAM role that's associated with the stack. During a stack
   * operation, CloudFormation uses this role's credentials to make calls on your behalf.
   */
  get roleArn(): Shape["RoleARN"] {
    return this.attribute("RoleARN");
  }

  /** A list of `Tag`s that specify information about the stack. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * Whether termination protection is enabled for the stack.
   *
   * For
   * [nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html),
   * termination protection is set on the root stack and can't be changed directly on the nested stack.
   * For more information, see
   * [Protect a CloudFormation stack from being deleted](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html)
   * in the *CloudFormation User Guide*.
   */
  get enableTerminationProtection(): Shape["EnableTerminationProtection"] {
    return this.attribute("EnableTerminationProtection");
  }

  /**
   * For nested stacks, the stack ID of the direct parent of this stack. For the first level of nested
   * stacks, the root stack is also the parent stack.
   *
   * For more information, see
   * [Nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html)
   * in the *CloudFormation User Guide*.
   */
  get parentId(): Shape["ParentId"] {
    return this.attribute("ParentId");
  }

  /**
   * For nested stacks, the stack ID of the top-level stack to which the nested stack ultimately belongs.
   *
   * For more information, see
   * [Nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html)
   * in the *CloudFormation User Guide*.
   */
  get rootId(): Shape["RootId"] {
    return this.attribute("RootId");
  }

  /**
   * Information about whether a stack's actual configuration differs, or has *drifted*, from its
   * expected configuration, as defined in the stack template and any values specified as template
   * parameters. For more information, see
   * [Detect unmanaged configuration changes to stacks and resources with drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html).
   */
  get driftInformation(): Shape["DriftInformation"] {
    return this.attribute("DriftInformation");
  }

  /**
   * When set to `true`, newly created resources are deleted when the operation rolls back. This includes
   * newly created resources marked with a deletion policy of `Retain`.
   *
   * Default: `false`
   */
  get retainExceptOnCreate(): Shape["RetainExceptOnCreate"] {
    return this.attribute("RetainExceptOnCreate");
  }

  /**
   * Specifies the deletion mode for the stack. Possible values are:
   *
   * - `STANDARD` - Use the standard behavior. Specifying this value is the same as not specifying this
   *   parameter.
   * - `FORCE_DELETE_STACK` - Delete the stack if it's stuck in a `DELETE_FAILED` state due to resource
   *   deletion failure.
   */
  get deletionMode(): Shape["DeletionMode"] {
    return this.attribute("DeletionMode");
  }

  /**
   * The detailed status of the resource or stack. If `CONFIGURATION_COMPLETE` is present, the resource
   * or resource configuration phase has completed and the stabilization of the resources is in progress.
   * The StackSets `CONFIGURATION_COMPLETE` when all of the resources in the stack have reached that
   * event. For more information, see
   * [Understand CloudFormation stack creation events](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-resource-configuration-complete.html)
   * in the *CloudFormation User Guide*.
   */
  get detailedStatus(): Shape["DetailedStatus"] {
    return this.attribute("DetailedStatus");
  }

  /** Information about the most recent operations performed on this stack. */
  get lastOperations(): NonNullable<Shape["LastOperations"]> {
    return this.attribute("LastOperations") ?? [];
  }

  /**
   * The alias assigned to the stack, if one has been set. An alias is an alternative name that can be
   * used in place of the stack name in any CloudFormation API call that accepts the `StackName`
   * parameter.
   */
  get aliasName(): Shape["AliasName"] {
    return this.attribute("AliasName");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /** The stack's outputs as a record: `{ Url: "https://…" }`. `outputs` has them with their descriptions. */
  get outputValues(): Record<string, string> {
    return outputValuesOf(this);
  }

  /** The stack's parameters as a record. Parameters from the SSM Parameter Store have their resolved values. */
  get parameterValues(): Record<string, string> {
    return parameterValuesOf(this);
  }

  /** The change set, by its name. Makes no request. */
  changeSet(name: string): ChangeSet {
    return new ChangeSet({ stackName: this.name, name }, this.context);
  }

  /** The stack resource, by its logical id. Makes no request. */
  resource(logicalId: string): StackResource {
    return new StackResource({ stackName: this.name, logicalId }, this.context);
  }

  /**
   * The change sets of the stack that have not been executed. Lists by
   * [ListChangeSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListChangeSets.html).
   */
  get changeSets(): ChangeSetCollection {
    return new ChangeSetCollection(this.context, { StackName: this.name });
  }

  /**
   * The events of the stack, newest first. Lists by
   * [DescribeStackEvents](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html).
   */
  get events(): EventCollection {
    return new EventCollection(this.context, { StackName: this.name });
  }

  /**
   * The differences between the stack's resources and its template, as found by the last
   * `detectDrift()`. Lists by
   * [DescribeStackResourceDrifts](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html).
   */
  get resourceDrifts(): ResourceDriftCollection {
    return new ResourceDriftCollection(this.context, { StackName: this.name });
  }

  /**
   * The resources of the stack. Lists by
   * [ListStackResources](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html).
   */
  get resourceSummaries(): StackResourceSummaryCollection {
    return new StackResourceSummaryCollection(this.context, { StackName: this.name });
  }

  /**
   * Cancels an update on the specified stack. If the call completes successfully, the stack rolls back
   * the update and reverts to the previous stack configuration.
   *
   * Calls
   * [CancelUpdateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CancelUpdateStack.html).
   */
  async cancelUpdate(
    input: ReadonlyInput<Omit<CancelUpdateStackCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<CancelUpdateStackCommandOutput> {
    return this.act(new CancelUpdateStackCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Continues rolling back a stack from `UPDATE_ROLLBACK_FAILED` to `UPDATE_ROLLBACK_COMPLETE` state.
   * Depending on the cause of the failure, you can manually fix the error and continue the rollback. By
   * continuing the rollback, you can return your stack to a working state (the
   * `UPDATE_ROLLBACK_COMPLETE` state) and then try to update the stack again.
   *
   * Calls
   * [ContinueUpdateRollback](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html).
   */
  async continueUpdateRollback(
    input: ReadonlyInput<Omit<ContinueUpdateRollbackCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<ContinueUpdateRollbackCommandOutput> {
    return this.act(new ContinueUpdateRollbackCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Creates a list of changes that will be applied to a stack so that you can review the changes before
   * executing them. You can create a change set for a stack that doesn't exist or an existing stack. If
   * you create a change set for a stack that doesn't exist, the change set shows all of the resources
   * that CloudFormation will create. If you create a change set for an existing stack, CloudFormation
   * compares the stack's information with the information that you submit in the change set and lists
   * the differences. Use change sets to understand which resources CloudFormation will create or change,
   * and how it will change resources in an existing stack, before you create or update a stack.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [CreateChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html).
   * Resolves to the resource.
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody`, `TemplateURL` and `UsePreviousTemplate`
   */
  async createChangeSet(
    input: ReadonlyInput<Omit<CreateChangeSetCommandInput, "StackName" | "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    },
    options?: CallOptions,
  ): Promise<ChangeSet> {
    requireOneOf(input, ["TemplateBody", "TemplateURL", "UsePreviousTemplate"]);
    // Created before the call: an input without identifiers must not be sent.
    const made = new ChangeSet(
      { stackName: this.name, name: plainInput(input).ChangeSetName ?? "" },
      this.context,
    );
    await this.act(
      new CreateChangeSetCommand({
        ...sdkInput<Omit<CreateChangeSetCommandInput, "StackName" | "TemplateBody">>(input),
        StackName: this.name,
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
    return made;
  }

  /**
   * Deletes a specified stack. Once the call completes successfully, stack deletion starts. Deleted
   * stacks don't show up in the `DescribeStacks` operation if the deletion has been completed
   * successfully.
   *
   * Calls
   * [DeleteStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteStackCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<DeleteStackCommandOutput> {
    return this.retire(new DeleteStackCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Returns Amazon Web Services resource descriptions for running and deleted stacks. If `StackName` is
   * specified, all the associated resources that are part of the stack are returned. If
   * `PhysicalResourceId` is specified, the associated resources of the stack that the resource belongs
   * to are returned.
   *
   * Calls
   * [DescribeStackResources](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResources.html).
   */
  async describeResources(
    input: ReadonlyInput<Omit<DescribeStackResourcesCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<DescribeStackResourcesCommandOutput> {
    return this.ask(new DescribeStackResourcesCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Detects whether a stack's actual configuration differs, or has *drifted*, from its expected
   * configuration, as defined in the stack template and any values specified as template parameters. For
   * each resource in the stack that supports drift detection, CloudFormation compares the actual
   * configuration of the resource with its expected template configuration. Only resource properties
   * explicitly defined in the stack template are checked for drift. A stack is considered to have
   * drifted if one or more of its resources differ from their expected template configurations. For more
   * information, see
   * [Detect unmanaged configuration changes to stacks and resources with drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html).
   *
   * Calls
   * [DetectStackDrift](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html).
   */
  async detectDrift(
    input: ReadonlyInput<Omit<DetectStackDriftCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<DetectStackDriftCommandOutput> {
    return this.ask(new DetectStackDriftCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Returns the template body for a specified stack. You can get the template for running or deleted
   * stacks.
   *
   * Calls
   * [GetTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html).
   */
  async getTemplate(
    input: ReadonlyInput<Omit<GetTemplateCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<GetTemplateCommandOutput> {
    return this.ask(new GetTemplateCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Returns the stack policy for a specified stack. If a stack doesn't have a policy, a null value is
   * returned.
   *
   * Calls
   * [GetStackPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetStackPolicy.html).
   */
  async policy(options?: CallOptions): Promise<PolicyDocument | undefined> {
    const output = await this.ask(new GetStackPolicyCommand({ StackName: this.name }), options);
    return parsePolicy(output.StackPolicyBody, "StackPolicyBody");
  }

  /**
   * When specifying `RollbackStack`, you preserve the state of previously provisioned resources when an
   * operation fails. You can check the status of the stack through the `DescribeStacks` operation.
   *
   * Calls
   * [RollbackStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html).
   */
  async rollback(
    input: ReadonlyInput<Omit<RollbackStackCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<RollbackStackCommandOutput> {
    return this.act(new RollbackStackCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Sets a stack policy for a specified stack.
   *
   * `StackPolicyBody` takes an object, or its JSON text.
   *
   * Calls
   * [SetStackPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SetStackPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async setPolicy(
    input: WithDocuments<
      ReadonlyInput<Omit<SetStackPolicyCommandInput, "StackName">>,
      "StackPolicyBody",
      PolicyDocument
    > = {},
    options?: CallOptions,
  ): Promise<SetStackPolicyCommandOutput> {
    return this.act(
      new SetStackPolicyCommand({
        ...documentTexts<Omit<SetStackPolicyCommandInput, "StackName">, "StackPolicyBody">(
          input,
          "StackPolicyBody",
        ),
        StackName: this.name,
      }),
      options,
    );
  }

  /**
   * Sends a signal to the specified resource with a success or failure status. You can use the
   * `SignalResource` operation in conjunction with a creation policy or update policy. CloudFormation
   * doesn't proceed with a stack creation or update until resources receive the required number of
   * signals or the timeout period is exceeded. The `SignalResource` operation is useful in cases where
   * you want to send signals from anywhere other than an Amazon EC2 instance.
   *
   * Calls
   * [SignalResource](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SignalResource.html).
   */
  async signalResource(
    input: ReadonlyInput<Omit<SignalResourceCommandInput, "StackName">>,
    options?: CallOptions,
  ): Promise<SignalResourceCommandOutput> {
    return this.act(new SignalResourceCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Returns information about a new or existing template. The `GetTemplateSummary` action is useful for
   * viewing parameter information, such as default parameter values and parameter types, before you
   * create or update a stack or StackSet.
   *
   * Calls
   * [GetTemplateSummary](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplateSummary.html).
   */
  async templateSummary(
    input: ReadonlyInput<Omit<GetTemplateSummaryCommandInput, "StackName">> = {},
    options?: CallOptions,
  ): Promise<GetTemplateSummaryCommandOutput> {
    return this.ask(new GetTemplateSummaryCommand({ ...sdkInput(input), StackName: this.name }), options);
  }

  /**
   * Updates a stack as specified in the template. After the call completes successfully, the stack
   * update starts. You can check the status of the stack through the `DescribeStacks` action.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * `StackPolicyBody` and `StackPolicyDuringUpdateBody` take objects, or their JSON text.
   *
   * Calls
   * [UpdateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html).
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody`, `TemplateURL` and `UsePreviousTemplate`
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async update(
    input: WithDocuments<
      ReadonlyInput<Omit<UpdateStackCommandInput, "StackName" | "TemplateBody">>,
      "StackPolicyBody" | "StackPolicyDuringUpdateBody",
      PolicyDocument
    > & { readonly TemplateBody?: TemplateBody | undefined } = {},
    options?: CallOptions,
  ): Promise<UpdateStackCommandOutput> {
    requireOneOf(input, ["TemplateBody", "TemplateURL", "UsePreviousTemplate"]);
    return this.act(
      new UpdateStackCommand({
        ...documentTexts<
          Omit<UpdateStackCommandInput, "StackName" | "TemplateBody">,
          "StackPolicyBody" | "StackPolicyDuringUpdateBody"
        >(input, "StackPolicyBody", "StackPolicyDuringUpdateBody"),
        StackName: this.name,
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
  }

  /**
   * Updates termination protection for the specified stack. If a user attempts to delete a stack with
   * termination protection enabled, the operation fails and the stack remains unchanged. For more
   * information, see
   * [Protect a CloudFormation stack from being deleted](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html)
   * in the *CloudFormation User Guide*.
   *
   * Calls
   * [UpdateTerminationProtection](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateTerminationProtection.html).
   */
  async updateTerminationProtection(
    input: ReadonlyInput<Omit<UpdateTerminationProtectionCommandInput, "StackName">>,
    options?: CallOptions,
  ): Promise<UpdateTerminationProtectionCommandOutput> {
    return this.act(
      new UpdateTerminationProtectionCommand({ ...sdkInput(input), StackName: this.name }),
      options,
    );
  }

  /**
   * Deletes the stack if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options)) || this.stackStatus === "DELETE_COMPLETE") return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Creates the stack, or updates it, to match the template; a template without changes is not an error. Uses a
   * change set, which `review` can inspect and reject.
   *
   * Calls [CreateChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html)
   * and [ExecuteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html).
   *
   * If it is aborted or fails before the changes are executed, the change set is deleted; afterwards, only the wait ends,
   * and the error says so.
   *
   * @example
   * const { outputs } = await cloudformation.stack("shop").deploy(template, {
   *   parameters: { Stage: "test" },
   *   capabilities: ["CAPABILITY_IAM"],
   *   onEvent: ({ LogicalResourceId, ResourceStatus }) => console.log(LogicalResourceId, ResourceStatus),
   * });
   *
   * @throws `DeploymentError` with the first resource that failed, its reason and its logical id, including
   *   resources of nested stacks; and for a stack that cannot be deployed in its state, with advice. `UnfinishedError` if the
   *   call fails while the deployment continues, or if the change set could not be deleted: its `id` is that of the stack, or
   *   the name of the change set; after an abort, that is the `cause` of the `AbortError`. `TypeError` or `RangeError` for an
   *   invalid or too large template, and for invalid options, before any request
   */
  deploy(template: Template, options: DeployOptions = {}): Promise<Deployment> {
    return deployOf(this, this.handle, template, options);
  }

  /**
   * Detects changes made outside CloudFormation, and resolves to the resources that differ from the template.
   * Polls, by default every 5 seconds, up to 120 times.
   *
   * Calls [DetectStackDrift](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html)
   * and
   * [DescribeStackResourceDrifts](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html).
   *
   * @throws `WaiterFailedError` if the drift detection failed, with the service's reason; `UnfinishedError` if the call
   *   fails in another way while the detection continues: its `id` is that of the detection
   */
  drift(options: WaiterOptions = {}): Promise<ResourceDrift[]> {
    return driftOf(this, this.handle, options);
  }

  /**
   * The events of the stack as they happen, oldest first, until no operation is in progress. Existing events are
   * yielded at once; no event is yielded twice.
   *
   * Calls [DescribeStackEvents](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html)
   * and [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html) in
   * each poll.
   *
   * @example
   * await stack.update({ UsePreviousTemplate: true, Parameters });
   * for await (const { LogicalResourceId, ResourceStatus } of stack.follow()) console.log(LogicalResourceId, ResourceStatus);
   */
  follow(options: FollowOptions = {}): AsyncGenerator<StackEvent, void, undefined> {
    return followOf(this, this.handle, options);
  }

  /**
   * The stack's template: an object for JSON, the text for YAML.
   *
   * Calls [GetTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html).
   */
  template(
    input: Omit<GetTemplateCommandInput, "StackName"> = {},
    options?: CallOptions,
  ): Promise<JsonValue> {
    return templateOf(this, this.handle, input, options);
  }

  /**
   * Waits with the service's waiter `StackExists`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 5 seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      stackExistsWaiter,
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackCreateComplete`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request;
   *   its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show
   */
  async waitUntilCreateComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      { ...stackCreateCompleteWaiter, explain: (calls) => stackFailure(this, this.handle, calls) },
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackDeleteComplete`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request;
   *   its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show
   */
  async waitUntilDeleteComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      { ...stackDeleteCompleteWaiter, explain: (calls) => stackFailure(this, this.handle, calls) },
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackImportComplete`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request;
   *   its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show
   */
  async waitUntilImportComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      { ...stackImportCompleteWaiter, explain: (calls) => stackFailure(this, this.handle, calls) },
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackRollbackComplete`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request;
   *   its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show
   */
  async waitUntilRollbackComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      { ...stackRollbackCompleteWaiter, explain: (calls) => stackFailure(this, this.handle, calls) },
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `StackUpdateComplete`, which polls
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request;
   *   its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show
   */
  async waitUntilUpdateComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      { ...stackUpdateCompleteWaiter, explain: (calls) => stackFailure(this, this.handle, calls) },
      () => new DescribeStacksCommand({ StackName: this.name }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeStacksCommand({ StackName: this.name }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.StackStatus;
  }
}

/** The attributes in a response of DescribeStacks. */
function pick(output: DescribeStacksCommandOutput): Shape | undefined {
  return output.Stacks?.[0];
}
