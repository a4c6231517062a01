import {
  DescribeTargetHealthCommand,
  type DescribeTargetHealthCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { TargetGroup } from "../generated/target-group.js";
import {
  targetDeregisteredWaiter,
  targetInServiceWaiter,
} from "../generated/waiters/describe-target-health.js";
import { type TargetList, toTargets } from "./target-list.js";
import type { LoadableHandle } from "../../core/resource/handle.js";

/**
 * Waits until every one of the targets is healthy; without a list, every registered one, those that are being
 * drained included. For an empty list there is nothing to wait for, and nothing is asked. Polls by the service's
 * waiter `TargetInService`, every 15 s and 40 times unless `options` say otherwise.
 *
 * @throws `WaiterFailedError` when nothing sends requests to a target, or its health is not checked: see `reason`;
 *   `WaiterTimeoutError` when time or attempts run out
 */
export async function waitUntilHealthy(
  self: TargetGroup,
  handle: Pick<LoadableHandle, "wait">,
  targets?: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  if (targets?.length === 0) return self;
  await requireSamePlace(self, targets ?? []);
  const input = { TargetGroupArn: self.arn, ...(targets && { Targets: toTargets(targets) }) };
  const waiter = { ...targetInServiceWaiter, reasons };
  await handle.wait(waiter, () => new DescribeTargetHealthCommand(input), options);
  return self;
}

/**
 * Waits until every one of the targets is out of the group and its connections have ended. For an empty list there
 * is nothing to wait for, and nothing is asked. Polls by the service's waiter `TargetDeregistered`, every 15 s and
 * 40 times unless `options` say otherwise.
 */
export async function waitUntilDrained(
  self: TargetGroup,
  handle: Pick<LoadableHandle, "wait">,
  targets: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  if (targets.length === 0) return self;
  await requireSamePlace(self, targets);
  const input = { TargetGroupArn: self.arn, Targets: toTargets(targets) };
  const waiter = { ...targetDeregisteredWaiter, reasons };
  await handle.wait(waiter, () => new DescribeTargetHealthCommand(input), options);
  return self;
}

/** `i-1: Target.FailedHealthChecks, Health checks failed with these codes: [503]` */
function reasons({ TargetHealthDescriptions: targets = [] }: DescribeTargetHealthCommandOutput): string[] {
  return targets.flatMap(({ Target: target, TargetHealth: { Reason: code, Description: text } = {} }) => {
    const why = [code, text].filter(Boolean).join(", ");
    return why ? [`${target?.Id}: ${why}`] : [];
  });
}
