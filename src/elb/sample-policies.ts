import {
  DescribeLoadBalancerPoliciesCommand,
  type PolicyDescription,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../core/call/call-options.js";
import type { ELBResource } from "./generated/elb-resource.js";

/**
 * Asks for the sample policies that the service provides, which belong to no load balancer: those of these names,
 * or all. An empty list asks nothing.
 *
 * Calls [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html).
 */
export async function samplePolicies(
  self: ELBResource,
  names?: readonly string[],
  options?: CallOptions,
): Promise<PolicyDescription[]> {
  if (names?.length === 0) return [];
  const command = new DescribeLoadBalancerPoliciesCommand(names ? { PolicyNames: [...names] } : {});
  const output = await self["ask"](command, options);
  return output.PolicyDescriptions ?? [];
}
