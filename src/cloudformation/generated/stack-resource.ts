// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStackResourceCommand,
  type DescribeStackResourceCommandOutput,
  DetectStackResourceDriftCommand,
  type DetectStackResourceDriftCommandInput,
  type DetectStackResourceDriftCommandOutput,
  type StackResourceDetail as Shape,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { type JsonValue, parseJson } from "../../core/resource/attributes/documents.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { Stack } from "./stack.js";

/** `meta.identifiers` of StackResource. */
export interface StackResourceIdentifiers extends Readonly<Record<string, string>> {
  readonly stackName: string;
  readonly logicalId: string;
}

/**
 * A resource of a stack. Created by `cloudformation.stackResource(stackName, logicalId)`, without a
 * request.
 */
export class StackResource extends LoadableResource<CloudFormationClient, Shape, StackResourceIdentifiers> {
  static override readonly resourceName: string = "StackResource";
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

  /** The logical name of the resource specified in the template. */
  get logicalId(): string {
    return this.identifiers.logicalId;
  }

  /** The SDK's name for `logicalId`: the logical name of the resource specified in the template. */
  get logicalResourceId(): string {
    return this.identifiers.logicalId;
  }

  /**
   * Type of resource. For more information, see
   * [Amazon Web Services resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
   * in the *CloudFormation User Guide*.
   */
  get resourceType(): NonNullable<Shape["ResourceType"]> {
    return this.requiredAttribute("ResourceType");
  }

  /** Time the status was updated. */
  get lastUpdatedTimestamp(): NonNullable<Shape["LastUpdatedTimestamp"]> {
    return this.requiredAttribute("LastUpdatedTimestamp");
  }

  /** Current status of the resource. */
  get resourceStatus(): NonNullable<Shape["ResourceStatus"]> {
    return this.requiredAttribute("ResourceStatus");
  }

  /** Unique identifier of the stack. */
  get stackId(): Shape["StackId"] {
    return this.attribute("StackId");
  }

  /**
   * The name or unique identifier that corresponds to a physical instance ID of a resource supported by
   * CloudFormation.
   */
  get physicalResourceId(): Shape["PhysicalResourceId"] {
    return this.attribute("PhysicalResourceId");
  }

  /** Success/failure message associated with the resource. */
  get resourceStatusReason(): Shape["ResourceStatusReason"] {
    return this.attribute("ResourceStatusReason");
  }

  /** User defined description associated with the resource. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * The content of the `Metadata` attribute declared for the resource. For more information, see
   * [Metadata attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-metadata.html)
   * in the *CloudFormation User Guide*.
   */
  get metadata(): JsonValue | undefined {
    return parseJson(this.attribute("Metadata"), "Metadata");
  }

  /**
   * Information about whether the resource's actual configuration differs, or has *drifted*, from its
   * expected configuration, as defined in the stack template and any values specified as template
   * parameters. For more information, see
   * [Detect unmanaged configuration changes to stacks and resources with drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html).
   */
  get driftInformation(): Shape["DriftInformation"] {
    return this.attribute("DriftInformation");
  }

  /**
   * Contains information about the module from which the resource was created, if the resource was
   * created from a module included in the stack template.
   */
  get moduleInfo(): Shape["ModuleInfo"] {
    return this.attribute("ModuleInfo");
  }

  /** The stack. Makes no request. */
  stack(): Stack {
    return new Stack({ name: this.stackName }, this.context);
  }

  /**
   * Returns information about whether a resource's actual configuration differs, or has *drifted*, from
   * its expected configuration, as defined in the stack template and any values specified as template
   * parameters. This information includes actual and expected property values for resources in which
   * CloudFormation detects drift. Only resource properties explicitly defined in the stack template are
   * checked for drift. For more information about stack and resource drift, see
   * [Detect unmanaged configuration changes to stacks and resources with drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html).
   *
   * Calls
   * [DetectStackResourceDrift](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackResourceDrift.html).
   */
  async detectDrift(
    input: ReadonlyInput<Omit<DetectStackResourceDriftCommandInput, "StackName" | "LogicalResourceId">> = {},
    options?: CallOptions,
  ): Promise<DetectStackResourceDriftCommandOutput> {
    return this.ask(
      new DetectStackResourceDriftCommand({
        ...sdkInput(input),
        StackName: this.stackName,
        LogicalResourceId: this.logicalId,
      }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeStackResourceCommand({ StackName: this.stackName, LogicalResourceId: this.logicalId }),
        options,
      ),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.ResourceStatus;
  }
}

/** The attributes in a response of DescribeStackResource. */
function pick(output: DescribeStackResourceCommandOutput): Shape | undefined {
  return output.StackResourceDetail;
}
