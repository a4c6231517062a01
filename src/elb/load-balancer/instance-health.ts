import {
  DescribeInstanceHealthCommand,
  type DescribeInstanceHealthCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import {
  instanceDeregisteredWaiter,
  instanceInServiceWaiter,
} from "../generated/waiters/describe-instance-health.js";
import { type InstanceList, toInstances } from "./instance-list.js";
import type { LoadableHandle } from "../../core/resource/handle.js";

/**
 * Waits until all given instances are in service, by default all registered ones. Makes no request for an empty
 * list. Polls with the service's waiter `InstanceInService`, by default every 15 seconds, up to 40 times.
 */
export async function waitUntilInstanceInService(
  self: LoadBalancer,
  handle: Pick<LoadableHandle, "wait">,
  instances?: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  if (instances?.length === 0) return self;
  const input = {
    LoadBalancerName: self.name,
    ...(instances !== undefined && { Instances: toInstances(instances) }),
  };
  await requireSamePlace(self, instances ?? []);
  const waiter = { ...instanceInServiceWaiter, reasons };
  await handle.wait(waiter, () => new DescribeInstanceHealthCommand(input), options);
  return self;
}

/**
 * Waits until all given instances are deregistered from the load balancer. Makes no request for an empty list.
 * Polls with the service's waiter `InstanceDeregistered`, by default every 15 seconds, up to 40 times.
 */
export async function waitUntilInstanceDeregistered(
  self: LoadBalancer,
  handle: Pick<LoadableHandle, "wait">,
  instances: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  const input = { LoadBalancerName: self.name, Instances: toInstances(instances) };
  if (instances.length === 0) return self;
  await requireSamePlace(self, instances);
  const waiter = { ...instanceDeregisteredWaiter, reasons };
  await handle.wait(waiter, () => new DescribeInstanceHealthCommand(input), options);
  return self;
}

/** `i-1: Instance has failed at least the UnhealthyThreshold number of health checks consecutively.` */
function reasons({ InstanceStates: instances = [] }: DescribeInstanceHealthCommandOutput): string[] {
  return instances.flatMap(({ InstanceId: id, Description: why }) => {
    return why === undefined || why === "" || why === "N/A" ? [] : [`${id}: ${why}`];
  });
}
