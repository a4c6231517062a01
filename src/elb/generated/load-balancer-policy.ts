// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteLoadBalancerPolicyCommand,
  type DeleteLoadBalancerPolicyCommandInput,
  type DeleteLoadBalancerPolicyCommandOutput,
  DescribeLoadBalancerPoliciesCommand,
  type DescribeLoadBalancerPoliciesCommandOutput,
  type ElasticLoadBalancingClient,
  type PolicyDescription as Shape,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { LoadBalancer } from "./load-balancer.js";

/** `meta.identifiers` of LoadBalancerPolicy. */
export interface LoadBalancerPolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly loadBalancerName: string;
  readonly name: string;
}

/**
 * A policy of a Classic Load Balancer, such as for cookie stickiness or TLS negotiation. Created by
 * `elb.loadBalancerPolicy(loadBalancerName, name)`, without a request.
 */
export class LoadBalancerPolicy extends LoadableResource<
  ElasticLoadBalancingClient,
  Shape,
  LoadBalancerPolicyIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancerPolicy";
  /** @internal */
  static override readonly rootName: string = "ELBResource";
  static override readonly notFoundErrors: readonly string[] = [
    "PolicyNotFoundException",
    "PolicyNotFound",
    "AccessPointNotFoundException",
    "LoadBalancerNotFound",
  ];

  /** The name of the load balancer that has the policy. */
  get loadBalancerName(): string {
    return this.identifiers.loadBalancerName;
  }

  /** The name of the policy. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the policy. */
  get policyName(): string {
    return this.identifiers.name;
  }

  /** The name of the policy type. */
  get policyTypeName(): Shape["PolicyTypeName"] {
    return this.attribute("PolicyTypeName");
  }

  /** The policy attributes. */
  get policyAttributeDescriptions(): NonNullable<Shape["PolicyAttributeDescriptions"]> {
    return this.attribute("PolicyAttributeDescriptions") ?? [];
  }

  /** The load balancer. Makes no request. */
  loadBalancer(): LoadBalancer {
    return new LoadBalancer({ name: this.loadBalancerName }, this.context);
  }

  /**
   * Deletes the specified policy from the specified load balancer. This policy must not be enabled for
   * any listeners.
   *
   * Calls
   * [DeleteLoadBalancerPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerPolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoadBalancerPolicyCommandInput, "LoadBalancerName" | "PolicyName">> = {},
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerPolicyCommandOutput> {
    return this.retire(
      new DeleteLoadBalancerPolicyCommand({
        ...sdkInput(input),
        LoadBalancerName: this.loadBalancerName,
        PolicyName: this.name,
      }),
      options,
    );
  }

  /**
   * Deletes the load balancer policy if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteLoadBalancerPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerPolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeLoadBalancerPoliciesCommand({
          LoadBalancerName: this.loadBalancerName,
          PolicyNames: [this.name],
        }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeLoadBalancerPolicies. */
function pick(output: DescribeLoadBalancerPoliciesCommandOutput): Shape | undefined {
  return output.PolicyDescriptions?.[0];
}
