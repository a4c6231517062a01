import {
  DescribeStackSetOperationCommand,
  type DescribeStackSetOperationCommandOutput,
  type StackSetOperation,
} from "@aws-sdk/client-cloudformation";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { checkText } from "../../core/text/argument-checks.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { stateWaiter } from "../../core/waiter/state-waiter.js";
import type { StackSet } from "../generated/stack-set.js";

const ended = stateWaiter<DescribeStackSetOperationCommandOutput>(
  { name: "StackSetOperationComplete", delay: 10, attempts: 360 },
  ({ StackSetOperation: operation }) => ({ state: operation?.Status, reason: operation?.StatusReason }),
  "SUCCEEDED",
  ["FAILED", "STOPPED"],
);

/**
 * Waits until an operation on the stack set has succeeded, and resolves to it. Polls
 * `DescribeStackSetOperation`, by default every 10 seconds, up to 360 times.
 *
 * @param operationId the ID that `createInstances`, `update` and similar methods return
 * @throws `WaiterFailedError` when it has failed or was stopped; `operationResults()` says where
 */
export async function waitForOperation(
  self: StackSet,
  handle: Pick<LoadableHandle, "wait">,
  operationId: string,
  options: WaiterOptions = {},
): Promise<StackSetOperation> {
  const OperationId = checkText("operationId", operationId);
  let last: StackSetOperation | undefined;
  const poll = () => new DescribeStackSetOperationCommand({ StackSetName: self.name, OperationId });
  await handle.wait(
    {
      ...ended,
      accept(output) {
        last = output.StackSetOperation;
        return ended.accept(output);
      },
    },
    poll,
    options,
  );
  return present(last, "StackSetOperation");
}
