import { DescribeJobCommand, type DescribeJobCommandOutput } from "@aws-sdk/client-glacier";
import type { LoadableHandle } from "../../core/resource/handle.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { stateWaiter } from "../../core/waiter/state-waiter.js";
import type { Job } from "../generated/job.js";

const completed = stateWaiter<DescribeJobCommandOutput>(
  { name: "JobCompleted", delay: 300, attempts: 288 },
  ({ StatusCode: state, StatusMessage: reason }) => ({ state, reason }),
  "Succeeded",
  ["Failed"],
);

/**
 * Waits until the job has succeeded, so that its output is available. Polls `DescribeJob`, by default every
 * five minutes for a day; to save requests, set an SNS topic in the job's parameters instead.
 *
 * @throws `WaiterFailedError` when the job has failed, with the service's reason
 */
export async function waitUntilCompleted(
  self: Job,
  handle: Pick<LoadableHandle, "wait">,
  options: WaiterOptions = {},
): Promise<void> {
  const names = { accountId: self.accountId, vaultName: self.vaultName, jobId: self.id };
  await handle.wait(
    completed,
    () => new DescribeJobCommand(names),
    options,
    (output) => output,
  );
}
