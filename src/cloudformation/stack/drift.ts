import {
  DescribeStackDriftDetectionStatusCommand,
  type DescribeStackDriftDetectionStatusCommandOutput,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import { UnfinishedError } from "../../core/errors/unfinished-error.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { afterStart, isReportedFailure, sendStart, type Started } from "../../core/waiter/after-start.js";
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
 * @throws `WaiterFailedError` if the drift detection failed, with the service's reason; `UnfinishedError` if the call
 *   fails in another way while the detection continues: its `id` is that of the detection
 */
export async function drift(
  self: Stack,
  handle: Pick<LoadableHandle, "ask" | "subject" | "wait">,
  options: WaiterOptions = {},
): Promise<ResourceDrift[]> {
  // Invalid options are refused before anything is started.
  waiterSchedule(detected, options);
  const { abortSignal, requestTimeout } = options;
  const calls = { abortSignal, requestTimeout };
  const command = new DetectStackDriftCommand({ StackName: self.name });
  const begun = await sendStart(calls, (given) => handle.ask(command, given));
  const StackDriftDetectionId = present(begun.StackDriftDetectionId, "StackDriftDetectionId");
  const work = {
    operation: "DetectStackDrift",
    what: "the drift detection",
    id: StackDriftDetectionId,
    wayOut:
      "It continues: DescribeStackDriftDetectionStatus with this ID returns its status, and resourceDrifts of the stack " +
      "has its results.",
  };
  const started: Started = {
    report: (failure) => new UnfinishedError(handle.subject, work, failure),
    hasEnded: isReportedFailure,
  };
  const poll = () => new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId });
  return afterStart(started, abortSignal, async () => {
    await handle.wait(detected, poll, options);
    const differs = { StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"] } as const;
    return self.resourceDrifts.filter(differs).with(calls).toArray();
  });
}
