// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeInstancesCommand, type DescribeInstancesCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const instances: SharedRequest<DescribeInstancesCommandOutput> = {
  describe: (ids) => new DescribeInstancesCommand({ InstanceIds: [...ids] }),
  most: 200,
  only(output, id) {
    for (const reservation of output.Reservations ?? []) {
      const instance = reservation.Instances?.find((one) => one.InstanceId === id);
      if (instance) return { ...output, Reservations: [{ ...reservation, Instances: [instance] }] };
    }
    return undefined;
  },
};

/** The service's waiter `InstanceExists`, which polls `DescribeInstances`. */
export const instanceExistsWaiter: SharedWaiter<DescribeInstancesCommandOutput> = {
  name: "InstanceExists",
  delay: 5,
  attempts: 40,
  ...instances,
  accept: (output) => ((output.Reservations?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidInstanceID.NotFound": WaiterState.RETRY },
  reasons: stateReasonMessages,
};

/** The service's waiter `InstanceRunning`, which polls `DescribeInstances`. */
export const instanceRunningWaiter: SharedWaiter<DescribeInstancesCommandOutput> = {
  name: "InstanceRunning",
  delay: 15,
  attempts: 40,
  ...instances,
  accept(output) {
    if (allStringEquals(stateNames(output), "running")) return WaiterState.SUCCESS;
    if (anyStringEquals(stateNames(output), "shutting-down", "terminated", "stopping"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { "InvalidInstanceID.NotFound": WaiterState.RETRY },
  states: stateNames,
  reasons: stateReasonMessages,
};

/** The service's waiter `InstanceStopped`, which polls `DescribeInstances`. */
export const instanceStoppedWaiter: SharedWaiter<DescribeInstancesCommandOutput> = {
  name: "InstanceStopped",
  delay: 15,
  attempts: 40,
  ...instances,
  accept(output) {
    if (allStringEquals(stateNames(output), "stopped")) return WaiterState.SUCCESS;
    if (anyStringEquals(stateNames(output), "pending", "terminated", "shutting-down"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: stateNames,
  reasons: stateReasonMessages,
};

/** The service's waiter `InstanceTerminated`, which polls `DescribeInstances`. */
export const instanceTerminatedWaiter: SharedWaiter<DescribeInstancesCommandOutput> = {
  name: "InstanceTerminated",
  delay: 15,
  attempts: 40,
  ...instances,
  accept(output) {
    if (allStringEquals(stateNames(output), "terminated")) return WaiterState.SUCCESS;
    if (anyStringEquals(stateNames(output), "pending", "stopping")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: stateNames,
  reasons: stateReasonMessages,
};

/** `Reservations[].Instances[].StateReason.Message` */
function stateReasonMessages(output: DescribeInstancesCommandOutput): (string | undefined)[] {
  return (
    output.Reservations?.flatMap((reservation) => reservation.Instances ?? []).map(
      (instance) => instance.StateReason?.Message,
    ) ?? []
  );
}

/** `Reservations[].Instances[].State.Name` */
function stateNames(output: DescribeInstancesCommandOutput): (string | undefined)[] {
  return (
    output.Reservations?.flatMap((reservation) => reservation.Instances ?? []).map(
      (instance) => instance.State?.Name,
    ) ?? []
  );
}
