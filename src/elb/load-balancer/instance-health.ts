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
 * Waits until every one of the instances is in service; without a list, every registered one. For an empty list
 * there is nothing to wait for, and nothing is asked. Polls by the service's waiter `InstanceInService`, every 15 s
 * and 40 times unless `options` say otherwise.
 */
export async function waitUntilInstanceInService(
  self: LoadBalancer,
  handle: Pick<LoadableHandle, "wait">,
  instances?: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  if (instances?.length === 0) return self;
  await requireSamePlace(self, instances ?? []);
  const input = {
    LoadBalancerName: self.name,
    ...(instances && { Instances: toInstances(instances) }),
  };
  const waiter = { ...instanceInServiceWaiter, reasons };
  await handle.wait(waiter, () => new DescribeInstanceHealthCommand(input), options);
  return self;
}

/**
 * Waits until every one of the instances is out of the load balancer. For an empty list there is nothing to wait
 * for, and nothing is asked. Polls by the service's waiter `InstanceDeregistered`, every 15 s and 40 times unless
 * `options` say otherwise.
 */
export async function waitUntilInstanceDeregistered(
  self: LoadBalancer,
  handle: Pick<LoadableHandle, "wait">,
  instances: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  if (instances.length === 0) return self;
  await requireSamePlace(self, instances);
  const input = { LoadBalancerName: self.name, Instances: toInstances(instances) };
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
