import {
  DescribeLoadBalancerAttributesCommand,
  type LoadBalancerAttributes,
  ModifyLoadBalancerAttributesCommand,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { present } from "../../core/resource/identifiers.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Asks for the settings of the load balancer: cross-zone balancing, access log, connection draining, idle time.
 *
 * Calls [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerAttributes.html).
 */
export async function getAttributes(
  self: LoadBalancer,
  options?: CallOptions,
): Promise<LoadBalancerAttributes> {
  const command = new DescribeLoadBalancerAttributesCommand({ LoadBalancerName: self.name });
  const output = await self["ask"](command, options);
  return present(output.LoadBalancerAttributes, "LoadBalancerAttributes");
}

/**
 * Changes settings of the load balancer; those that are not given stay. Takes them by themselves, or in the
 * SDK's own input.
 *
 * Calls [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ModifyLoadBalancerAttributes.html).
 *
 * @example
 * await balancer.modifyAttributes({ ConnectionDraining: { Enabled: true, Timeout: 60 } });
 */
export async function modifyAttributes(
  self: LoadBalancer,
  attributes: LoadBalancerAttributes | Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<ModifyLoadBalancerAttributesCommandOutput> {
  const input = "LoadBalancerAttributes" in attributes ? attributes : { LoadBalancerAttributes: attributes };
  const command = new ModifyLoadBalancerAttributesCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}
