import {
  type DescribeTargetHealthCommandOutput,
  waitUntilTargetDeregistered,
  waitUntilTargetInService,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { TargetGroup } from "../generated/target-group.js";
import { type TargetList, toTargets } from "./target-list.js";

const PACE = { delay: 15, attempts: 40 };

/**
 * Waits until every one of the targets is healthy; without a list, every registered one, those that are being
 * drained included. For an empty list there is nothing to wait for, and nothing is asked. Polls by the service's
 * waiter `TargetInService`, every 15 s and 40 times unless `options` say otherwise.
 */
export async function waitUntilHealthy(
  self: TargetGroup,
  targets?: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  if (targets?.length === 0) return self;
  await refuseElsewhere(self, targets ?? []);
  const input = { TargetGroupArn: self.arn, ...(targets && { Targets: toTargets(targets) }) };
  const definition = {
    ...PACE,
    name: "TargetInService",
    // A target that was registered a moment ago can be unknown for a while.
    expectedErrors: ["InvalidInstance", "InvalidTargetException"],
    wait: (parameters: Parameters<typeof waitUntilTargetInService>[0]) =>
      waitUntilTargetInService(parameters, input),
  };
  return self["wait"]<DescribeTargetHealthCommandOutput>(definition, options);
}

/**
 * Waits until every one of the targets is out of the group and its connections have ended. For an empty list there
 * is nothing to wait for, and nothing is asked. Polls by the service's waiter `TargetDeregistered`, every 15 s and
 * 40 times unless `options` say otherwise.
 */
export async function waitUntilDrained(
  self: TargetGroup,
  targets: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  if (targets.length === 0) return self;
  await refuseElsewhere(self, targets);
  const input = { TargetGroupArn: self.arn, Targets: toTargets(targets) };
  const definition = {
    ...PACE,
    name: "TargetDeregistered",
    expectedErrors: ["InvalidTargetException"],
    wait: (parameters: Parameters<typeof waitUntilTargetDeregistered>[0]) =>
      waitUntilTargetDeregistered(parameters, input),
  };
  return self["wait"]<DescribeTargetHealthCommandOutput>(definition, options);
}
