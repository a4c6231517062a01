// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeChangeSetCommandOutput } from "@aws-sdk/client-cloudformation";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `ChangeSetCreateComplete`, which polls `DescribeChangeSet`. */
export const changeSetCreateCompleteWaiter: Waiter<DescribeChangeSetCommandOutput> = {
  name: "ChangeSetCreateComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (output.Status === "CREATE_COMPLETE") return WaiterState.SUCCESS;
    if (output.Status === "FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { ValidationError: WaiterState.FAILURE },
  states: statuses,
  reasons: statusReasons,
};

/** `Status` */
function statuses(output: DescribeChangeSetCommandOutput): (string | undefined)[] {
  return [output.Status];
}

/** `StatusReason` */
function statusReasons(output: DescribeChangeSetCommandOutput): (string | undefined)[] {
  return [output.StatusReason];
}
