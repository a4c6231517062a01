import {
  type DescribeInstanceHealthCommandOutput,
  waitUntilInstanceDeregistered as untilDeregistered,
  waitUntilInstanceInService as untilInService,
} from "@aws-sdk/client-elastic-load-balancing";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import { type InstanceList, toInstances } from "./instance-list.js";

const PACE = { delay: 15, attempts: 40 };

/**
 * Waits until every one of the instances is in service; without a list, every registered one. For an empty list
 * there is nothing to wait for, and nothing is asked. Polls by the service's waiter `InstanceInService`, every 15 s
 * and 40 times unless `options` say otherwise.
 */
export async function waitUntilInstanceInService(
  self: LoadBalancer,
  instances?: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  if (instances?.length === 0) return self;
  await refuseElsewhere(self, instances ?? []);
  const input = {
    LoadBalancerName: self.name,
    ...(instances && { Instances: toInstances(instances) }),
  };
  const definition = {
    ...PACE,
    name: "InstanceInService",
    // An instance that was registered a moment ago can be unknown for a while.
    expectedErrors: ["InvalidEndPointException", "InvalidInstance"],
    wait: (parameters: Parameters<typeof untilInService>[0]) => untilInService(parameters, input),
  };
  return self["wait"]<DescribeInstanceHealthCommandOutput>(definition, options);
}

/**
 * Waits until every one of the instances is out of the load balancer. For an empty list there is nothing to wait
 * for, and nothing is asked. Polls by the service's waiter `InstanceDeregistered`, every 15 s and 40 times unless
 * `options` say otherwise.
 */
export async function waitUntilInstanceDeregistered(
  self: LoadBalancer,
  instances: InstanceList,
  options: WaiterOptions = {},
): Promise<LoadBalancer> {
  if (instances.length === 0) return self;
  await refuseElsewhere(self, instances);
  const input = { LoadBalancerName: self.name, Instances: toInstances(instances) };
  const definition = {
    ...PACE,
    name: "InstanceDeregistered",
    expectedErrors: [],
    wait: (parameters: Parameters<typeof untilDeregistered>[0]) => untilDeregistered(parameters, input),
  };
  return self["wait"]<DescribeInstanceHealthCommandOutput>(definition, options);
}
