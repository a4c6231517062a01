// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeInstanceHealthCommandOutput } from "@aws-sdk/client-elastic-load-balancing";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `AnyInstanceInService`, which polls `DescribeInstanceHealth`. */
export const anyInstanceInServiceWaiter: Waiter<DescribeInstanceHealthCommandOutput> = {
  name: "AnyInstanceInService",
  delay: 15,
  attempts: 40,
  accept: (output) =>
    anyStringEquals(states(output), "InService") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: {},
  states,
};

/** The service's waiter `InstanceInService`, which polls `DescribeInstanceHealth`. */
export const instanceInServiceWaiter: Waiter<DescribeInstanceHealthCommandOutput> = {
  name: "InstanceInService",
  delay: 15,
  attempts: 40,
  accept: (output) =>
    allStringEquals(states(output), "InService") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: { InvalidEndPointException: WaiterState.RETRY, InvalidInstance: WaiterState.RETRY },
  states,
};

/** The service's waiter `InstanceDeregistered`, which polls `DescribeInstanceHealth`. */
export const instanceDeregisteredWaiter: Waiter<DescribeInstanceHealthCommandOutput> = {
  name: "InstanceDeregistered",
  delay: 15,
  attempts: 40,
  accept: (output) =>
    allStringEquals(states(output), "OutOfService") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: { InvalidEndPointException: WaiterState.SUCCESS },
  states,
};

/** `InstanceStates[].State` */
function states(output: DescribeInstanceHealthCommandOutput): (string | undefined)[] {
  return output.InstanceStates?.map((instanceState) => instanceState.State) ?? [];
}
