// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { CloudFormationClient, StackResourceSummary as Shape } from "@aws-sdk/client-cloudformation";
import { Resource } from "../../core/resource/resource.js";
import { StackResource } from "./stack-resource.js";

/** `meta.identifiers` of StackResourceSummary. */
export interface StackResourceSummaryIdentifiers extends Readonly<Record<string, string>> {
  readonly stackName: string;
  readonly logicalId: string;
}

/**
 * A resource of a stack, with the attributes of a listing. Created by
 * `cloudformation.stackResourceSummary(stackName, logicalId)`, without a request.
 */
export class StackResourceSummary extends Resource<
  CloudFormationClient,
  Shape,
  StackResourceSummaryIdentifiers
> {
  static override readonly resourceName: string = "StackResourceSummary";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";

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
   * Type of resource. (For more information, see
   * [Amazon Web Services resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
   * in the *CloudFormation User Guide*.)
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

  /** The name or unique identifier that corresponds to a physical instance ID of the resource. */
  get physicalResourceId(): Shape["PhysicalResourceId"] {
    return this.attribute("PhysicalResourceId");
  }

  /** Success/failure message associated with the resource. */
  get resourceStatusReason(): Shape["ResourceStatusReason"] {
    return this.attribute("ResourceStatusReason");
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

  /** The stack resource. Makes no request. */
  resource(): StackResource {
    return new StackResource({ stackName: this.stackName, logicalId: this.logicalId }, this.context);
  }
}
