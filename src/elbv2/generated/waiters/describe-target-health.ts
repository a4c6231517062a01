// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeTargetHealthCommandOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `TargetInService`, which polls `DescribeTargetHealth`. */
export const targetInServiceWaiter: Waiter<DescribeTargetHealthCommandOutput> = {
  name: "TargetInService",
  delay: 15,
  attempts: 40,
  accept(output) {
    if (allStringEquals(targetHealthStates(output), "healthy")) return WaiterState.SUCCESS;
    if (anyStringEquals(targetHealthStates(output), "unused", "unavailable")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { InvalidInstance: WaiterState.RETRY, InvalidTargetException: WaiterState.RETRY },
  states: targetHealthStates,
};

/** The service's waiter `TargetDeregistered`, which polls `DescribeTargetHealth`. */
export const targetDeregisteredWaiter: Waiter<DescribeTargetHealthCommandOutput> = {
  name: "TargetDeregistered",
  delay: 15,
  attempts: 40,
  accept: (output) =>
    allStringEquals(targetHealthStates(output), "unused") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: { InvalidTargetException: WaiterState.SUCCESS },
  states: targetHealthStates,
};

/** `TargetHealthDescriptions[].TargetHealth.State` */
function targetHealthStates(output: DescribeTargetHealthCommandOutput): (string | undefined)[] {
  return (
    output.TargetHealthDescriptions?.map(
      (targetHealthDescription) => targetHealthDescription.TargetHealth?.State,
    ) ?? []
  );
}
