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
 * Waits until all given targets are healthy; by default all registered targets, including those that are
 * draining. Makes no request for an empty list. Polls with the service's waiter `TargetInService`, by default
 * every 15 seconds, up to 40 times.
 *
 * @throws `WaiterFailedError` if nothing forwards requests to a target, or its health is not checked: see `reason`;
 *   `WaiterTimeoutError` when time or attempts run out
 */
export async function waitUntilHealthy(
  self: TargetGroup,
  handle: Pick<LoadableHandle, "wait">,
  targets?: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  if (targets?.length === 0) return self;
  const input = { TargetGroupArn: self.arn, ...(targets !== undefined && { Targets: toTargets(targets) }) };
  await requireSamePlace(self, targets ?? []);
  const waiter = { ...targetInServiceWaiter, reasons };
  await handle.wait(waiter, () => new DescribeTargetHealthCommand(input), options);
  return self;
}

/**
 * Waits until all given targets are deregistered and drained. Makes no request for an empty list. Polls with
 * the service's waiter `TargetDeregistered`, by default every 15 seconds, up to 40 times.
 */
export async function waitUntilDrained(
  self: TargetGroup,
  handle: Pick<LoadableHandle, "wait">,
  targets: TargetList,
  options: WaiterOptions = {},
): Promise<TargetGroup> {
  const input = { TargetGroupArn: self.arn, Targets: toTargets(targets) };
  if (targets.length === 0) return self;
  await requireSamePlace(self, targets);
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
