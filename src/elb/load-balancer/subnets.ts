import {
  AttachLoadBalancerToSubnetsCommand,
  type AttachLoadBalancerToSubnetsCommandInput,
  type AttachLoadBalancerToSubnetsCommandOutput,
  DetachLoadBalancerFromSubnetsCommand,
  type DetachLoadBalancerFromSubnetsCommandInput,
  type DetachLoadBalancerFromSubnetsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { type IdList, idsOf, isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Adds subnets to the load balancer: `Subnet` objects and ids, or the SDK's own input. Only for a load balancer
 * in a VPC. An empty list asks nothing.
 *
 * Calls [AttachLoadBalancerToSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AttachLoadBalancerToSubnets.html).
 *
 * @throws `TypeError` for a subnet of another region, where its client tells
 */
export async function attachToSubnets(
  self: LoadBalancer,
  subnets: IdList | Omit<AttachLoadBalancerToSubnetsCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<AttachLoadBalancerToSubnetsCommandOutput> {
  const input = isList(subnets) ? { Subnets: idsOf(subnets, "Subnet") } : subnets;
  if (input.Subnets?.length === 0) return { $metadata: {} };
  if (isList(subnets)) await refuseElsewhere(self, subnets);
  const command = new AttachLoadBalancerToSubnetsCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}

/**
 * Takes subnets away from the load balancer: `Subnet` objects and ids, or the SDK's own input. The instances in
 * them are then out of service. An empty list asks nothing.
 *
 * Calls [DetachLoadBalancerFromSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DetachLoadBalancerFromSubnets.html).
 *
 * @throws `TypeError` for a subnet of another region, where its client tells
 */
export async function detachFromSubnets(
  self: LoadBalancer,
  subnets: IdList | Omit<DetachLoadBalancerFromSubnetsCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<DetachLoadBalancerFromSubnetsCommandOutput> {
  const input = isList(subnets) ? { Subnets: idsOf(subnets, "Subnet") } : subnets;
  if (input.Subnets?.length === 0) return { $metadata: {} };
  if (isList(subnets)) await refuseElsewhere(self, subnets);
  const command = new DetachLoadBalancerFromSubnetsCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}
