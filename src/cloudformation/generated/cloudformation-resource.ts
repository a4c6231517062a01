// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AccountLimit,
  CloudFormationClient,
  type CloudFormationClientConfig,
  CreateStackCommand,
  type CreateStackCommandInput,
  CreateStackRefactorCommand,
  type CreateStackRefactorCommandInput,
  CreateStackSetCommand,
  type CreateStackSetCommandInput,
  DescribeAccountLimitsCommand,
  EstimateTemplateCostCommand,
  type EstimateTemplateCostCommandInput,
  type EstimateTemplateCostCommandOutput,
  GetTemplateSummaryCommand,
  type GetTemplateSummaryCommandInput,
  type GetTemplateSummaryCommandOutput,
  RegisterTypeCommand,
  type RegisterTypeCommandInput,
  ValidateTemplateCommand,
  type ValidateTemplateCommandInput,
  type ValidateTemplateCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions, CreateOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { requireOneOf } from "../../core/call/input/require-one-of.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { joinTags } from "../../core/tags/tags.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { type RefactoredStack, stackRefactorInput } from "../template/stack-definitions.js";
import { type TemplateBody, templateBody } from "../template/template-text.js";
import { ChangeSet } from "./change-set.js";
import { Event } from "./event.js";
import { ExportCollection } from "./export-collection.js";
import { Export } from "./export.js";
import { ResourceDrift } from "./resource-drift.js";
import { StackCollection } from "./stack-collection.js";
import { StackHistoryCollection } from "./stack-history-collection.js";
import { StackInstance } from "./stack-instance.js";
import { StackRefactorCollection } from "./stack-refactor-collection.js";
import { StackRefactor } from "./stack-refactor.js";
import { StackResourceSummary } from "./stack-resource-summary.js";
import { StackResource } from "./stack-resource.js";
import { StackSetCollection } from "./stack-set-collection.js";
import { StackSet } from "./stack-set.js";
import { Stack } from "./stack.js";
import { TypeRegistrationCollection } from "./type-registration-collection.js";
import { TypeRegistration } from "./type-registration.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type CloudFormationResourceConfig = (CloudFormationClientConfig & RootOptions) | GivenClient;

/**
 * AWS CloudFormation: stacks of resources that are described by templates. The root of the service: it
 * creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { CloudFormationResource } from "tucuxi/cloudformation";
 *
 * const cloudformation = new CloudFormationResource({ region: "eu-west-1" });
 * ```
 */
export class CloudFormationResource extends ServiceResource<CloudFormationClient> {
  static override readonly resourceName: string = "CloudFormationResource";
  /** The subpath of the service. */
  static readonly serviceName = "cloudformation";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "CloudFormation";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: CloudFormationResourceConfig = {}) {
    super(clientOf(CloudFormationResource, config), "cloudformation");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: CloudFormationClientConfig): CloudFormationClient {
    checkPlain("The configuration of CloudFormationClient", config);
    return new CloudFormationClient(config);
  }

  /**
   * The outputs that the stacks of the region export. Lists by
   * [ListExports](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListExports.html).
   */
  get exports(): ExportCollection {
    return new ExportCollection(this.context, {});
  }

  /**
   * The stack refactors of the region. Lists by
   * [ListStackRefactors](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackRefactors.html).
   */
  get stackRefactors(): StackRefactorCollection {
    return new StackRefactorCollection(this.context, {});
  }

  /**
   * The account's stack sets. Lists by
   * [ListStackSets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSets.html).
   */
  get stackSets(): StackSetCollection {
    return new StackSetCollection(this.context, {});
  }

  /**
   * The registration requests of one extension, which a filter must name. Without
   * `RegistrationStatusFilter`, those in progress. Lists by
   * [ListTypeRegistrations](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListTypeRegistrations.html).
   */
  get typeRegistrations(): TypeRegistrationCollection {
    return new TypeRegistrationCollection(this.context, {});
  }

  /**
   * The stacks of the region, except deleted ones. Lists by
   * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html).
   */
  get stacks(): StackCollection {
    return new StackCollection(this.context, {});
  }

  /**
   * All stacks of the region by their IDs, including those that were deleted in the last 90 days. Lists
   * by
   * [ListStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html).
   */
  get stackHistory(): StackHistoryCollection {
    return new StackHistoryCollection(this.context, {});
  }

  /** The change set with this `stackName` and `name`. Makes no request. */
  changeSet(stackName: string, name: string): ChangeSet {
    return new ChangeSet({ stackName, name }, this.context);
  }

  /** The event with this `id`. Makes no request. */
  event(id: string): Event {
    return new Event({ id }, this.context);
  }

  /** The export with this `name`. Makes no request. */
  export(name: string): Export {
    return new Export({ name }, this.context);
  }

  /** The resource drift with this `stackName` and `logicalId`. Makes no request. */
  resourceDrift(stackName: string, logicalId: string): ResourceDrift {
    return new ResourceDrift({ stackName, logicalId }, this.context);
  }

  /** The stack with this `name`. Makes no request. */
  stack(name: string): Stack {
    return new Stack({ name }, this.context);
  }

  /** The stack instance with this `stackSetName`, `account` and `region`. Makes no request. */
  stackInstance(stackSetName: string, account: string, region: string): StackInstance {
    return new StackInstance({ stackSetName, account, region }, this.context);
  }

  /** The stack refactor with this `id`. Makes no request. */
  stackRefactor(id: string): StackRefactor {
    return new StackRefactor({ id }, this.context);
  }

  /** The stack resource with this `stackName` and `logicalId`. Makes no request. */
  stackResource(stackName: string, logicalId: string): StackResource {
    return new StackResource({ stackName, logicalId }, this.context);
  }

  /** The stack resource summary with this `stackName` and `logicalId`. Makes no request. */
  stackResourceSummary(stackName: string, logicalId: string): StackResourceSummary {
    return new StackResourceSummary({ stackName, logicalId }, this.context);
  }

  /** The stack set with this `name`. Makes no request. */
  stackSet(name: string): StackSet {
    return new StackSet({ name }, this.context);
  }

  /** The type registration with this `token`. Makes no request. */
  typeRegistration(token: string): TypeRegistration {
    return new TypeRegistration({ token }, this.context);
  }

  /**
   * Retrieves your account's CloudFormation limits, such as the maximum number of stacks that you can
   * create in your account. For more information about account limits, see
   * [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
   * in the *CloudFormation User Guide*.
   *
   * Calls
   * [DescribeAccountLimits](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeAccountLimits.html),
   * once for each page.
   */
  async accountLimits(options?: CallOptions): Promise<AccountLimit[]> {
    return allPages(
      "CloudFormationResource.accountLimits",
      (token) => this.ask(new DescribeAccountLimitsCommand({ ...token }), options),
      (output) => output.AccountLimits ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Creates a stack as specified in the template. After the call completes successfully, the stack
   * creation starts. You can check the status of the stack through the `DescribeStacks` operation.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * `StackPolicyBody` takes an object, or its JSON text.
   *
   * Calls
   * [CreateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html).
   * Resolves to the resource.
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody` and `TemplateURL`
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createStack(
    input: WithDocuments<
      ReadonlyInput<Omit<CreateStackCommandInput, "TemplateBody">>,
      "StackPolicyBody",
      PolicyDocument
    > & { readonly TemplateBody?: TemplateBody | undefined },
    options?: CreateOptions,
  ): Promise<Stack> {
    requireOneOf(input, ["TemplateBody", "TemplateURL"]);
    // Created before the call: an input without identifiers must not be sent.
    const made = new Stack({ name: plainInput(input).StackName ?? "" }, this.context);
    await this.ask(
      new CreateStackCommand({
        ...documentTexts<Omit<CreateStackCommandInput, "TemplateBody">, "StackPolicyBody">(
          input,
          "StackPolicyBody",
        ),
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    return made;
  }

  /**
   * Creates a StackSet.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [CreateStackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackSet.html).
   * Resolves to the resource.
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody`, `TemplateURL` and `StackId`
   */
  async createStackSet(
    input: ReadonlyInput<Omit<CreateStackSetCommandInput, "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    },
    options?: CreateOptions,
  ): Promise<StackSet> {
    requireOneOf(input, ["TemplateBody", "TemplateURL", "StackId"]);
    // Created before the call: an input without identifiers must not be sent.
    const made = new StackSet({ name: plainInput(input).StackSetName ?? "" }, this.context);
    await this.ask(
      new CreateStackSetCommand({
        ...sdkInput<Omit<CreateStackSetCommandInput, "TemplateBody">>(input),
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    return made;
  }

  /**
   * Creates a refactor across multiple stacks, with the list of stacks and resources that are affected.
   *
   * Each `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [CreateStackRefactor](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackRefactor.html).
   * Resolves to the resource.
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   */
  async createStackRefactor(
    refactor: ReadonlyInput<Omit<CreateStackRefactorCommandInput, "StackDefinitions">> & {
      readonly StackDefinitions: readonly RefactoredStack[];
    },
    options?: CallOptions,
  ): Promise<StackRefactor> {
    const input = stackRefactorInput(refactor);
    const output = await this.ask(new CreateStackRefactorCommand(sdkInput(input)), options);
    return new StackRefactor({ id: present(output.StackRefactorId, "StackRefactorId") }, this.context);
  }

  /**
   * Returns the estimated monthly cost of a template. The return value is an Amazon Web Services Simple
   * Monthly Calculator URL with a query string that describes the resources required to run the
   * template.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [EstimateTemplateCost](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_EstimateTemplateCost.html).
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody` and `TemplateURL`
   */
  async estimateTemplateCost(
    input: ReadonlyInput<Omit<EstimateTemplateCostCommandInput, "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    } = {},
    options?: CallOptions,
  ): Promise<EstimateTemplateCostCommandOutput> {
    requireOneOf(input, ["TemplateBody", "TemplateURL"]);
    return this.ask(
      new EstimateTemplateCostCommand({
        ...sdkInput<Omit<EstimateTemplateCostCommandInput, "TemplateBody">>(input),
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
  }

  /**
   * Registers an extension with the CloudFormation service.
   *
   * Calls
   * [RegisterType](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RegisterType.html).
   * Resolves to the resource.
   */
  async registerType(
    input: ReadonlyInput<RegisterTypeCommandInput>,
    options?: CallOptions,
  ): Promise<TypeRegistration> {
    const output = await this.ask(new RegisterTypeCommand(sdkInput(input)), options);
    return new TypeRegistration(
      { token: present(output.RegistrationToken, "RegistrationToken") },
      this.context,
    );
  }

  /**
   * Returns information about a new or existing template. The `GetTemplateSummary` action is useful for
   * viewing parameter information, such as default parameter values and parameter types, before you
   * create or update a stack or StackSet.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [GetTemplateSummary](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplateSummary.html).
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody`, `TemplateURL`, `StackName` and `StackSetName`
   */
  async templateSummary(
    input: ReadonlyInput<Omit<GetTemplateSummaryCommandInput, "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    } = {},
    options?: CallOptions,
  ): Promise<GetTemplateSummaryCommandOutput> {
    requireOneOf(input, ["TemplateBody", "TemplateURL", "StackName", "StackSetName"]);
    return this.ask(
      new GetTemplateSummaryCommand({
        ...sdkInput<Omit<GetTemplateSummaryCommandInput, "TemplateBody">>(input),
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
  }

  /**
   * Validates a specified template. CloudFormation first checks if the template is valid JSON. If it
   * isn't, CloudFormation checks if the template is valid YAML. If both these checks fail,
   * CloudFormation returns a template validation error.
   *
   * `TemplateBody` takes the template as an object, or as JSON or YAML text.
   *
   * Calls
   * [ValidateTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ValidateTemplate.html).
   *
   * @throws `RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template
   *
   * @throws `TypeError` without any of `TemplateBody` and `TemplateURL`
   */
  async validateTemplate(
    input: ReadonlyInput<Omit<ValidateTemplateCommandInput, "TemplateBody">> & {
      readonly TemplateBody?: TemplateBody | undefined;
    } = {},
    options?: CallOptions,
  ): Promise<ValidateTemplateCommandOutput> {
    requireOneOf(input, ["TemplateBody", "TemplateURL"]);
    return this.ask(
      new ValidateTemplateCommand({
        ...sdkInput<Omit<ValidateTemplateCommandInput, "TemplateBody">>(input),
        TemplateBody: templateBody(input.TemplateBody, "TemplateBody"),
      }),
      options,
    );
  }
}
