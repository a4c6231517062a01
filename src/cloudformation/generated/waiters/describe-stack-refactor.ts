// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeStackRefactorCommandOutput } from "@aws-sdk/client-cloudformation";
import { anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `StackRefactorCreateComplete`, which polls `DescribeStackRefactor`. */
export const stackRefactorCreateCompleteWaiter: Waiter<DescribeStackRefactorCommandOutput> = {
  name: "StackRefactorCreateComplete",
  delay: 5,
  attempts: 120,
  accept(output) {
    if (output.Status === "CREATE_COMPLETE") return WaiterState.SUCCESS;
    if (output.Status === "CREATE_FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: statuses,
  reasons: statusReasons,
};

/** The service's waiter `StackRefactorExecuteComplete`, which polls `DescribeStackRefactor`. */
export const stackRefactorExecuteCompleteWaiter: Waiter<DescribeStackRefactorCommandOutput> = {
  name: "StackRefactorExecuteComplete",
  delay: 15,
  attempts: 120,
  accept(output) {
    if (output.ExecutionStatus === "EXECUTE_COMPLETE") return WaiterState.SUCCESS;
    if (output.ExecutionStatus === "EXECUTE_FAILED") return WaiterState.FAILURE;
    if (output.ExecutionStatus === "ROLLBACK_COMPLETE") return WaiterState.FAILURE;
    if (anyStringEquals(executionStatuses(output), "ROLLBACK_FAILED", "OBSOLETE")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: executionStatuses,
  reasons: executionStatusReasons,
};

/** `Status` */
function statuses(output: DescribeStackRefactorCommandOutput): (string | undefined)[] {
  return [output.Status];
}

/** `StatusReason` */
function statusReasons(output: DescribeStackRefactorCommandOutput): (string | undefined)[] {
  return [output.StatusReason];
}

/** `ExecutionStatus` */
function executionStatuses(output: DescribeStackRefactorCommandOutput): (string | undefined)[] {
  return [output.ExecutionStatus];
}

/** `ExecutionStatusReason` */
function executionStatusReasons(output: DescribeStackRefactorCommandOutput): (string | undefined)[] {
  return [output.ExecutionStatusReason];
}
