import {
  DescribeStackDriftDetectionStatusCommand,
  type DescribeStackDriftDetectionStatusCommandOutput,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { waiterSchedule } from "../../core/waiter/schedule.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { stateWaiter } from "../../core/waiter/state-waiter.js";
import type { ResourceDrift } from "../generated/resource-drift.js";
import type { Stack } from "../generated/stack.js";

const detected = stateWaiter<DescribeStackDriftDetectionStatusCommandOutput>(
  { name: "StackDriftDetected", delay: 5, attempts: 120 },
  ({ DetectionStatus: state, DetectionStatusReason: reason }) => ({ state, reason }),
  "DETECTION_COMPLETE",
  ["DETECTION_FAILED"],
);

/**
 * Detects changes made outside CloudFormation, and resolves to the resources that differ from the template.
 * Polls, by default every 5 seconds, up to 120 times.
 *
 * Calls DetectStackDrift and DescribeStackResourceDrifts.
 *
 * @throws `WaiterFailedError` if the drift detection failed, with the service's reason
 */
export async function drift(
  self: Stack,
  handle: Pick<LoadableHandle, "ask" | "wait">,
  options: WaiterOptions = {},
): Promise<ResourceDrift[]> {
  // Invalid options are refused before anything is started.
  waiterSchedule(detected, options);
  const { abortSignal, requestTimeout } = options;
  const calls = { abortSignal, requestTimeout };
  const begun = await handle.ask(new DetectStackDriftCommand({ StackName: self.name }), calls);
  const StackDriftDetectionId = present(begun.StackDriftDetectionId, "StackDriftDetectionId");
  const poll = () => new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId });
  await handle.wait(detected, poll, options);
  const differs = { StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"] } as const;
  return self.resourceDrifts.filter(differs).with(calls).toArray();
}
