import {
  DisableAvailabilityZonesForLoadBalancerCommand,
  type DisableAvailabilityZonesForLoadBalancerCommandInput,
  type DisableAvailabilityZonesForLoadBalancerCommandOutput,
  EnableAvailabilityZonesForLoadBalancerCommand,
  type EnableAvailabilityZonesForLoadBalancerCommandInput,
  type EnableAvailabilityZonesForLoadBalancerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Sends traffic to the instances in these zones, too: `["eu-west-1a"]`, or the SDK's own input. Not for a load
 * balancer in a VPC, which has subnets instead. An empty list asks nothing.
 *
 * Calls [EnableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_EnableAvailabilityZonesForLoadBalancer.html).
 */
export async function enableAvailabilityZones(
  self: LoadBalancer,
  zones: readonly string[] | Omit<EnableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<EnableAvailabilityZonesForLoadBalancerCommandOutput> {
  const input = isList(zones) ? { AvailabilityZones: [...zones] } : zones;
  if (input.AvailabilityZones?.length === 0) return { $metadata: {} };
  const command = new EnableAvailabilityZonesForLoadBalancerCommand({
    ...input,
    LoadBalancerName: self.name,
  });
  return self["act"](command, options);
}

/**
 * Sends no more traffic to the instances in these zones: `["eu-west-1a"]`, or the SDK's own input. Not for a
 * load balancer in a VPC, which has subnets instead. An empty list asks nothing.
 *
 * Calls [DisableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DisableAvailabilityZonesForLoadBalancer.html).
 */
export async function disableAvailabilityZones(
  self: LoadBalancer,
  zones: readonly string[] | Omit<DisableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<DisableAvailabilityZonesForLoadBalancerCommandOutput> {
  const input = isList(zones) ? { AvailabilityZones: [...zones] } : zones;
  if (input.AvailabilityZones?.length === 0) return { $metadata: {} };
  const command = new DisableAvailabilityZonesForLoadBalancerCommand({
    ...input,
    LoadBalancerName: self.name,
  });
  return self["act"](command, options);
}
