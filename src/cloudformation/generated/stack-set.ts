// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  CreateStackInstancesCommand,
  type CreateStackInstancesCommandInput,
  type CreateStackInstancesCommandOutput,
  DeleteStackInstancesCommand,
  type DeleteStackInstancesCommandInput,
  type DeleteStackInstancesCommandOutput,
  DeleteStackSetCommand,
  type DeleteStackSetCommandInput,
  type DeleteStackSetCommandOutput,
  DescribeStackSetCommand,
  type DescribeStackSetCommandOutput,
  DescribeStackSetOperationCommand,
  type DescribeStackSetOperationCommandInput,
  type DescribeStackSetOperationCommandOutput,
  DetectStackSetDriftCommand,
  type DetectStackSetDriftCommandInput,
  type DetectStackSetDriftCommandOutput,
  ImportStacksToStackSetCommand,
  type ImportStacksToStackSetCommandInput,
  type ImportStacksToStackSetCommandOutput,
  ListStackSetOperationResultsCommand,
  type ListStackSetOperationResultsCommandInput,
  ListStackSetOperationsCommand,
  type ListStackSetOperationsCommandInput,
  type StackSet as Shape,
  type StackSetOperation,
  type StackSetOperationResultSummary,
  type StackSetOperationSummary,
  StopStackSetOperationCommand,
  type StopStackSetOperationCommandInput,
  type StopStackSetOperationCommandOutput,
  UpdateStackInstancesCommand,
  type UpdateStackInstancesCommandInput,
  type UpdateStackInstancesCommandOutput,
  UpdateStackSetCommand,
  type UpdateStackSetCommandInput,
  type UpdateStackSetCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { requireOneOf } from "../../core/call/input/require-one-of.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { waitForOperation as waitForOperationOf } from "../stack-set/wait-for-operation.js";
import { type TemplateBody, templateBody } from "../template/template-text.js";
import { StackInstanceCollection } from "./stack-instance-collection.js";
import { StackInstance } from "./stack-instance.js";

/** `meta.identifiers` of StackSet. */
export interface StackSetIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A template, and the stacks that are created from it in several accounts and regions. Created by
 * `cloudformation.stackSet(name)`, without a request.
 */
export class StackSet extends LoadableResource<CloudFormationClient, Shape, StackSetIdentifiers> {
  static override readonly resourceName: string = "StackSet";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    arn: "stackSetArn",
    id: "stackSetId",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "StackSetNotFoundException",
    "StackSetNotFound",
  ];

  /** The name that's associated with the StackSet. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name that's associated with the StackSet. */
  get stackSetName(): string {
    return this.identifiers.name;
  }

  /** The ID of the StackSet. */
  get stackSetId(): NonNullable<Shape["StackSetId"]> {
    return this.requiredAttribute("StackSetId");
  }

  /** A description of the StackSet that you specify when the StackSet is created or updated. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** The status of the StackSet. */
  get status(): NonNullable<Shape["Status"]> {
    return this.requiredAttribute("Status");
  }

  /** The structure that contains the body of the template that was used to create or update the StackSet. */
  get templateBody(): Shape["TemplateBody"] {
    return this.attribute("TemplateBody");
  }

  /** A list of input parameters for a StackSet. */
  get parameters(): NonNullable<Shape["Parameters"]> {
    return this.attribute("Parameters") ?? [];
  }

  /**
   * The capabilities that are allowed in the StackSet. Some StackSet templates might include resources
   * that can affect permissions in your Amazon Web Services account—for example, by creating new
   * Identity and Access Management (IAM) users. For more information, see
   * [Acknowledging IAM resources in CloudFormation templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html#using-iam-capabilities).
   */
  get capabilities(): NonNullable<Shape["Capabilities"]> {
    return this.attribute("Capabilities") ?? [];
  }

  /**
   * A list of tags that specify information about the StackSet. A maximum number of 50 tags can be
   * specified.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The Amazon Resource Name (ARN) of the StackSet. */
  get stackSetArn(): Shape["StackSetARN"] {
    return this.attribute("StackSetARN");
  }

  /**
   * The Amazon Resource Name (ARN) of the IAM role used to create or update the stack set.
   *
   * Use customized administrator roles to control which users or groups can manage specific StackSets
   * within the same administrator account. For more information, see
   * [Prerequisites for using CloudFormation StackSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs.html)
   * in the *CloudFormation User Guide*.
   */
  get administrationRoleArn(): Shape["AdministrationRoleARN"] {
    return this.attribute("AdministrationRoleARN");
  }

  /**
   * The name of the IAM execution role used to create or update the StackSet.
   *
   * Use customized execution roles to control which stack resources users and groups can include in
   * their StackSets.
   */
  get executionRoleName(): Shape["ExecutionRoleName"] {
    return this.attribute("ExecutionRoleName");
  }

  /**
   * Detailed information about the drift status of the StackSet.
   *
   * For StackSets, contains information about the last *completed* drift operation performed on the
   * StackSet. Information about drift operations currently in progress isn't included.
   */
  get stackSetDriftDetectionDetails(): Shape["StackSetDriftDetectionDetails"] {
    return this.attribute("StackSetDriftDetectionDetails");
  }

  /**
   * Describes whether StackSets automatically deploys to Organizations accounts that are added to a
   * target organization or organizational unit (OU). Valid only if the StackSet uses service-managed
   * permissions.
   */
  get autoDeployment(): Shape["AutoDeployment"] {
    return this.attribute("AutoDeployment");
  }

  /**
   * Describes how the IAM roles required for StackSet operations are created.
   *
   * - With `self-managed` permissions, you must create the administrator and execution roles required to
   *   deploy to target accounts. For more information, see
   *   [Grant self-managed permissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html).
   * - With `service-managed` permissions, StackSets automatically creates the IAM roles required to
   *   deploy to accounts managed by Organizations. For more information, see
   *   [Activate trusted access for StackSets with Organizations](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-activate-trusted-access.html).
   */
  get permissionModel(): Shape["PermissionModel"] {
    return this.attribute("PermissionModel");
  }

  /**
   * [Service-managed permissions] The organization root ID or organizational unit (OU) IDs that you
   * specified for
   * [DeploymentTargets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeploymentTargets.html).
   */
  get organizationalUnitIds(): NonNullable<Shape["OrganizationalUnitIds"]> {
    return this.attribute("OrganizationalUnitIds") ?? [];
  }

  /**
   * Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting
   * operations.
   */
  get managedExecution(): Shape["ManagedExecution"] {
    return this.attribute("ManagedExecution");
  }

  /**
   * Returns a list of all Amazon Web Services Regions the given StackSet has stack instances deployed
   * in. The Amazon Web Services Regions list output is in no particular order.
   */
  get regions(): NonNullable<Shape["Regions"]> {
    return this.attribute("Regions") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /** The stack instance, by its account and region. Makes no request. */
  instance(account: string, region: string): StackInstance {
    return new StackInstance({ stackSetName: this.name, account, region }, this.context);
  }

  /**
   * The stacks of the stack set, by account and region. Lists by
   * [ListStackInstances](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackInstances.html).
   */
  get instances(): StackInstanceCollection {
    return new StackInstanceCollection(this.context, { StackSetName: this.name });
  }

  /**
   * Creates stack instances for the specified accounts, within the specified Amazon Web Services
   * Regions. A stack instance refers to a stack in a specific account and Region. You must specify at
   * least one value for either `Accounts` or `DeploymentTargets`, and you must specify at least one
   * value for `Regions`.
   *
   * Calls
   * [CreateStackInstances](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackInstances.html).
   */
  async createInstances(
    input: ReadonlyInput<Omit<CreateStackInstancesCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<CreateStackInstancesCommandOutput> {
    return this.act(
      new CreateStackInstancesCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Deletes a StackSet. Before you can delete a StackSet, all its member stack instances must be
   * deleted. For more information about how to complete this, see `DeleteStackInstances`.
   *
   * Calls
   * [DeleteStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackSet.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteStackSetCommandInput, "StackSetName">> = {},
    options?: CallOptions,
  ): Promise<DeleteStackSetCommandOutput> {
    return this.retire(new DeleteStackSetCommand({ ...sdkInput(input), StackSetName: this.name }), options);
  }

  /**
   * Deletes stack instances for the specified accounts, in the specified Amazon Web Services Regions.
   *
   * Calls
   * [DeleteStackInstances](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackInstances.html).
   */
  async deleteInstances(
    input: ReadonlyInput<Omit<DeleteStackInstancesCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<DeleteStackInstancesCommandOutput> {
    return this.retire(
      new DeleteStackInstancesCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Detect drift on a StackSet. When CloudFormation performs drift detection on a StackSet, it performs
   * drift detection on the stack associated with each stack instance in the StackSet. For more
   * information, see
   * [Performing drift detection on CloudFormation StackSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-drift.html).
   *
   * Calls
   * [DetectStackSetDrift](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackSetDrift.html).
   */
  async detectDrift(
    input: ReadonlyInput<Omit<DetectStackSetDriftCommandInput, "StackSetName">> = {},
    options?: CallOptions,
  ): Promise<DetectStackSetDriftCommandOutput> {
    return this.ask(new DetectStackSetDriftCommand({ ...sdkInput(input), StackSetName: this.name }), options);
  }

  /**
   * Import existing stacks into a new StackSets. Use the stack import operation to import up to 10
   * stacks into a new StackSet in the same account as the source stack or in a different administrator
   * account and Region, by specifying the stack ID of the stack you intend to import.
   *
   * Calls
   * [ImportStacksToStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ImportStacksToStackSet.html).
   */
  async importStacks(
    input: ReadonlyInput<Omit<ImportStacksToStackSetCommandInput, "StackSetName">> = {},
    options?: CallOptions,
  ): Promise<ImportStacksToStackSetCommandOutput> {
    return this.act(
      new ImportStacksToStackSetCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Returns the description of the specified StackSet operation.
   *
   * Calls
   * [DescribeStackSetOperation](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackSetOperation.html).
   */
  async operation(
    input: ReadonlyInput<Omit<DescribeStackSetOperationCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<DescribeStackSetOperationCommandOutput> {
    return this.ask(
      new DescribeStackSetOperationCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Returns summary information about the results of a StackSet operation.
   *
   * Calls
   * [ListStackSetOperationResults](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSetOperationResults.html),
   * once for each page.
   */
  async operationResults(
    input: ReadonlyInput<Omit<ListStackSetOperationResultsCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<StackSetOperationResultSummary[]> {
    return allPages(
      `${this.toString()}.operationResults`,
      (token) =>
        this.ask(
          new ListStackSetOperationResultsCommand({ ...sdkInput(input), StackSetName: this.name, ...token }),
          options,
        ),
      (output) => output.Summaries ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Returns summary information about operations performed on a StackSet.
   *
   * Calls
   * [ListStackSetOperations](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSetOperations.html),
   * once for each page.
   */
  async operations(
    input: ReadonlyInput<Omit<ListStackSetOperationsCommandInput, "StackSetName">> = {},
    options?: CallOptions,
  ): Promise<StackSetOperationSummary[]> {
    return allPages(
      `${this.toString()}.operations`,
      (token) =>
        this.ask(
          new ListStackSetOperationsCommand({ ...sdkInput(input), StackSetName: this.name, ...token }),
          options,
        ),
      (output) => output.Summaries ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Stops an in-progress operation on a StackSet and its associated stack instances. StackSets will
   * cancel all the unstarted stack instance deployments and wait for those are in-progress to complete.
   *
   * Calls
   * [StopStackSetOperation](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StopStackSetOperation.html).
   */
  async stopOperation(
    input: ReadonlyInput<Omit<StopStackSetOperationCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<StopStackSetOperationCommandOutput> {
    return this.act(
      new StopStackSetOperationCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Updates the StackSet and associated stack instances in the specified accounts and Amazon Web
   * Services Regions.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [UpdateStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackSet.html).
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody`, `TemplateURL` and `UsePreviousTemplate`
   */
  async update(
    input: ReadonlyInput<Omit<UpdateStackSetCommandInput, "StackSetName" | "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    } = {},
    options?: CallOptions,
  ): Promise<UpdateStackSetCommandOutput> {
    requireOneOf(input, ["TemplateBody", "TemplateURL", "UsePreviousTemplate"]);
    return this.act(
      new UpdateStackSetCommand({
        ...sdkInput<Omit<UpdateStackSetCommandInput, "StackSetName" | "TemplateBody">>(input),
        StackSetName: this.name,
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
  }

  /**
   * Updates the parameter values for stack instances for the specified accounts, within the specified
   * Amazon Web Services Regions. A stack instance refers to a stack in a specific account and Region.
   *
   * Calls
   * [UpdateStackInstances](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackInstances.html).
   */
  async updateInstances(
    input: ReadonlyInput<Omit<UpdateStackInstancesCommandInput, "StackSetName">>,
    options?: CallOptions,
  ): Promise<UpdateStackInstancesCommandOutput> {
    return this.act(
      new UpdateStackInstancesCommand({ ...sdkInput(input), StackSetName: this.name }),
      options,
    );
  }

  /**
   * Deletes the stack set if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackSet.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["StackSetNotFoundException", "StackSetNotFound"], () => this.delete({}, options));
  }

  /**
   * Waits until an operation on the stack set has succeeded, and resolves to it. Polls
   * `DescribeStackSetOperation`, by default every 10 seconds, up to 360 times.
   *
   * @param operationId the ID that `createInstances`, `update` and similar methods return
   * @throws `WaiterFailedError` when it has failed or was stopped; `operationResults()` says where
   */
  waitForOperation(operationId: string, options: WaiterOptions = {}): Promise<StackSetOperation> {
    return waitForOperationOf(this, this.handle, operationId, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeStackSetCommand({ StackSetName: this.name }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeStackSet. */
function pick(output: DescribeStackSetCommandOutput): Shape | undefined {
  return output.StackSet;
}
