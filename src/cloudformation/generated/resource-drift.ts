// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { CloudFormationClient, StackResourceDrift as Shape } from "@aws-sdk/client-cloudformation";
import { type JsonValue, parseJson } from "../../core/resource/attributes/documents.js";
import { Resource } from "../../core/resource/resource.js";
import { StackResource } from "./stack-resource.js";

/** `meta.identifiers` of ResourceDrift. */
export interface ResourceDriftIdentifiers extends Readonly<Record<string, string>> {
  readonly stackName: string;
  readonly logicalId: string;
}

/**
 * The differences between a resource of a stack and the stack's template. Created by
 * `cloudformation.resourceDrift(stackName, logicalId)`, without a request.
 */
export class ResourceDrift extends Resource<CloudFormationClient, Shape, ResourceDriftIdentifiers> {
  static override readonly resourceName: string = "ResourceDrift";
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

  /** The ID of the stack. */
  get stackId(): NonNullable<Shape["StackId"]> {
    return this.requiredAttribute("StackId");
  }

  /** The type of the resource. */
  get resourceType(): NonNullable<Shape["ResourceType"]> {
    return this.requiredAttribute("ResourceType");
  }

  /**
   * Status of the resource's actual configuration compared to its expected configuration.
   *
   * - `DELETED`: The resource differs from its expected template configuration because the resource has
   *   been deleted.
   * - `MODIFIED`: One or more resource properties differ from their expected values (as defined in the
   *   stack template and any values specified as template parameters).
   * - `IN_SYNC`: The resource's actual configuration matches its expected template configuration.
   * - `NOT_CHECKED`: CloudFormation does not currently return this value.
   * - `UNKNOWN`: CloudFormation could not run drift detection for the resource. See the
   *   `DriftStatusReason` for details.
   */
  get stackResourceDriftStatus(): NonNullable<Shape["StackResourceDriftStatus"]> {
    return this.requiredAttribute("StackResourceDriftStatus");
  }

  /** Time at which CloudFormation performed drift detection on the stack resource. */
  get timestamp(): NonNullable<Shape["Timestamp"]> {
    return this.requiredAttribute("Timestamp");
  }

  /**
   * The name or unique identifier that corresponds to a physical instance ID of a resource supported by
   * CloudFormation.
   */
  get physicalResourceId(): Shape["PhysicalResourceId"] {
    return this.attribute("PhysicalResourceId");
  }

  /**
   * Context information that enables CloudFormation to uniquely identify a resource. CloudFormation uses
   * context key-value pairs in cases where a resource's logical and physical IDs aren't enough to
   * uniquely identify that resource. Each context key-value pair specifies a unique resource that
   * contains the targeted resource.
   */
  get physicalResourceIdContext(): NonNullable<Shape["PhysicalResourceIdContext"]> {
    return this.attribute("PhysicalResourceIdContext") ?? [];
  }

  /**
   * A JSON structure that contains the expected property values of the stack resource, as defined in the
   * stack template and any values specified as template parameters.
   *
   * For resources whose `StackResourceDriftStatus` is `DELETED`, this structure will not be present.
   */
  get expectedProperties(): JsonValue | undefined {
    return parseJson(this.attribute("ExpectedProperties"), "ExpectedProperties");
  }

  /**
   * A JSON structure that contains the actual property values of the stack resource.
   *
   * For resources whose `StackResourceDriftStatus` is `DELETED`, this structure will not be present.
   */
  get actualProperties(): JsonValue | undefined {
    return parseJson(this.attribute("ActualProperties"), "ActualProperties");
  }

  /**
   * A collection of the resource properties whose actual values differ from their expected values. These
   * will be present only for resources whose `StackResourceDriftStatus` is `MODIFIED`.
   */
  get propertyDifferences(): NonNullable<Shape["PropertyDifferences"]> {
    return this.attribute("PropertyDifferences") ?? [];
  }

  /**
   * Contains information about the module from which the resource was created, if the resource was
   * created from a module included in the stack template.
   */
  get moduleInfo(): Shape["ModuleInfo"] {
    return this.attribute("ModuleInfo");
  }

  /** The reason for the drift status. */
  get driftStatusReason(): Shape["DriftStatusReason"] {
    return this.attribute("DriftStatusReason");
  }

  /** The stack resource. Makes no request. */
  resource(): StackResource {
    return new StackResource({ stackName: this.stackName, logicalId: this.logicalId }, this.context);
  }
}
