// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancerPolicyTypesCommand,
  type DescribeLoadBalancerPolicyTypesCommandOutput,
  type ElasticLoadBalancingClient,
  type PolicyTypeDescription as Shape,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of LoadBalancerPolicyType. */
export interface LoadBalancerPolicyTypeIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A type of load balancer policies, with its attributes. Created by
 * `elb.loadBalancerPolicyType(name)`, without a request.
 */
export class LoadBalancerPolicyType extends LoadableResource<
  ElasticLoadBalancingClient,
  Shape,
  LoadBalancerPolicyTypeIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancerPolicyType";
  /** @internal */
  static override readonly rootName: string = "ELBResource";
  static override readonly notFoundErrors: readonly string[] = [
    "PolicyTypeNotFoundException",
    "PolicyTypeNotFound",
  ];

  /** The name of the policy type. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the policy type. */
  get policyTypeName(): string {
    return this.identifiers.name;
  }

  /** A description of the policy type. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * The description of the policy attributes associated with the policies defined by Elastic Load
   * Balancing.
   */
  get policyAttributeTypeDescriptions(): NonNullable<Shape["PolicyAttributeTypeDescriptions"]> {
    return this.attribute("PolicyAttributeTypeDescriptions") ?? [];
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeLoadBalancerPolicyTypesCommand({ PolicyTypeNames: [this.name] }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeLoadBalancerPolicyTypes. */
function pick(output: DescribeLoadBalancerPolicyTypesCommandOutput): Shape | undefined {
  return output.PolicyTypeDescriptions?.[0];
}
