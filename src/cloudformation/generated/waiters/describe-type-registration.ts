// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeTypeRegistrationCommandOutput } from "@aws-sdk/client-cloudformation";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `TypeRegistrationComplete`, which polls `DescribeTypeRegistration`. */
export const typeRegistrationCompleteWaiter: Waiter<DescribeTypeRegistrationCommandOutput> = {
  name: "TypeRegistrationComplete",
  delay: 30,
  attempts: 120,
  accept(output) {
    if (output.ProgressStatus === "COMPLETE") return WaiterState.SUCCESS;
    if (output.ProgressStatus === "FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: progressStatuses,
  reasons: descriptions,
};

/** `ProgressStatus` */
function progressStatuses(output: DescribeTypeRegistrationCommandOutput): (string | undefined)[] {
  return [output.ProgressStatus];
}

/** `Description` */
function descriptions(output: DescribeTypeRegistrationCommandOutput): (string | undefined)[] {
  return [output.Description];
}
