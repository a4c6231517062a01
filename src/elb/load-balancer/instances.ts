import {
  DeregisterInstancesFromLoadBalancerCommand,
  type DeregisterInstancesFromLoadBalancerCommandInput,
  type DeregisterInstancesFromLoadBalancerCommandOutput,
  RegisterInstancesWithLoadBalancerCommand,
  type RegisterInstancesWithLoadBalancerCommandInput,
  type RegisterInstancesWithLoadBalancerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import { type InstanceList, toInstances } from "./instance-list.js";

/**
 * Adds instances to the load balancer: `Instance` objects and ids, or the SDK's own input. An empty list asks
 * nothing, and resolves to an output without instances.
 *
 * Calls [RegisterInstancesWithLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RegisterInstancesWithLoadBalancer.html).
 *
 * @example
 * await balancer.registerInstances([instance, "i-0123456789abcdef0"]);
 *
 * @throws `TypeError` for an instance of another region, where its client tells
 */
export async function registerInstances(
  self: LoadBalancer,
  instances: InstanceList | Omit<RegisterInstancesWithLoadBalancerCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<RegisterInstancesWithLoadBalancerCommandOutput> {
  const input = isList(instances) ? { Instances: toInstances(instances) } : instances;
  if (input.Instances?.length === 0) return { $metadata: {} };
  if (isList(instances)) await refuseElsewhere(self, instances);
  const command = new RegisterInstancesWithLoadBalancerCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}

/**
 * Takes instances out of the load balancer: `Instance` objects and ids, or the SDK's own input. An empty list
 * asks nothing, and resolves to an output without instances.
 *
 * Calls [DeregisterInstancesFromLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeregisterInstancesFromLoadBalancer.html).
 *
 * @throws `TypeError` for an instance of another region, where its client tells
 */
export async function deregisterInstances(
  self: LoadBalancer,
  instances: InstanceList | Omit<DeregisterInstancesFromLoadBalancerCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<DeregisterInstancesFromLoadBalancerCommandOutput> {
  const input = isList(instances) ? { Instances: toInstances(instances) } : instances;
  if (input.Instances?.length === 0) return { $metadata: {} };
  if (isList(instances)) await refuseElsewhere(self, instances);
  const command = new DeregisterInstancesFromLoadBalancerCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}
