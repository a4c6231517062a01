// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeStacksCommandOutput } from "@aws-sdk/client-cloudformation";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `StackExists`, which polls `DescribeStacks`. */
export const stackExistsWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackExists",
  delay: 5,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { ValidationError: WaiterState.RETRY },
  reasons: stackStatusReasons,
};

/** The service's waiter `StackCreateComplete`, which polls `DescribeStacks`. */
export const stackCreateCompleteWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackCreateComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (allStringEquals(stackStatuses(output), "CREATE_COMPLETE")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_COMPLETE")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_IN_PROGRESS")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"))
      return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_FAILED")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_ROLLBACK_IN_PROGRESS")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_ROLLBACK_FAILED")) return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"))
      return WaiterState.SUCCESS;
    if (allStringEquals(stackStatuses(output), "UPDATE_ROLLBACK_COMPLETE")) return WaiterState.SUCCESS;
    if (
      anyStringEquals(
        stackStatuses(output),
        "CREATE_FAILED",
        "DELETE_COMPLETE",
        "DELETE_FAILED",
        "ROLLBACK_FAILED",
        "ROLLBACK_COMPLETE",
      )
    )
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: stackStatuses,
  reasons: stackStatusReasons,
};

/** The service's waiter `StackDeleteComplete`, which polls `DescribeStacks`. */
export const stackDeleteCompleteWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackDeleteComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (allStringEquals(stackStatuses(output), "DELETE_COMPLETE")) return WaiterState.SUCCESS;
    if (
      anyStringEquals(
        stackStatuses(output),
        "DELETE_FAILED",
        "CREATE_FAILED",
        "ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_COMPLETE",
        "UPDATE_COMPLETE",
      )
    )
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.SUCCESS },
  states: stackStatuses,
  reasons: stackStatusReasons,
};

/** The service's waiter `StackImportComplete`, which polls `DescribeStacks`. */
export const stackImportCompleteWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackImportComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (allStringEquals(stackStatuses(output), "IMPORT_COMPLETE")) return WaiterState.SUCCESS;
    if (
      anyStringEquals(
        stackStatuses(output),
        "ROLLBACK_COMPLETE",
        "ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_COMPLETE",
      )
    )
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: stackStatuses,
  reasons: stackStatusReasons,
};

/** The service's waiter `StackRollbackComplete`, which polls `DescribeStacks`. */
export const stackRollbackCompleteWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackRollbackComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (allStringEquals(stackStatuses(output), "UPDATE_ROLLBACK_COMPLETE")) return WaiterState.SUCCESS;
    if (anyStringEquals(stackStatuses(output), "UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED", "DELETE_FAILED"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: stackStatuses,
  reasons: stackStatusReasons,
};

/** The service's waiter `StackUpdateComplete`, which polls `DescribeStacks`. */
export const stackUpdateCompleteWaiter: Waiter<DescribeStacksCommandOutput> = {
  name: "StackUpdateComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (allStringEquals(stackStatuses(output), "UPDATE_COMPLETE")) return WaiterState.SUCCESS;
    if (
      anyStringEquals(
        stackStatuses(output),
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_COMPLETE",
      )
    )
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: stackStatuses,
  reasons: stackStatusReasons,
};

/** `Stacks[].StackStatusReason` */
function stackStatusReasons(output: DescribeStacksCommandOutput): (string | undefined)[] {
  return output.Stacks?.map((stack) => stack.StackStatusReason) ?? [];
}

/** `Stacks[].StackStatus` */
function stackStatuses(output: DescribeStacksCommandOutput): (string | undefined)[] {
  return output.Stacks?.map((stack) => stack.StackStatus) ?? [];
}
