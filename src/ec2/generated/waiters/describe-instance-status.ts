// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeInstanceStatusCommand, type DescribeInstanceStatusCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const instanceStatuses: SharedRequest<DescribeInstanceStatusCommandOutput> = {
  describe: (ids) => new DescribeInstanceStatusCommand({ InstanceIds: [...ids], IncludeAllInstances: true }),
  most: 100,
  only(output, id) {
    const instanceStatus = output.InstanceStatuses?.find((one) => one.InstanceId === id);
    if (instanceStatus) return { ...output, InstanceStatuses: [instanceStatus] };
    return undefined;
  },
};

/** The service's waiter `InstanceStatusOk`, which polls `DescribeInstanceStatus`. */
export const instanceStatusOkWaiter: SharedWaiter<DescribeInstanceStatusCommandOutput> = {
  name: "InstanceStatusOk",
  delay: 15,
  attempts: 40,
  ...instanceStatuses,
  accept(output) {
    if (allStringEquals(instanceStatusStatuses(output), "ok")) return WaiterState.SUCCESS;
    if (anyStringEquals(instanceStateNames(output), "shutting-down", "terminated"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { "InvalidInstanceID.NotFound": WaiterState.RETRY },
  states: (output) => [...instanceStatusStatuses(output), ...instanceStateNames(output)],
};

/** The service's waiter `SystemStatusOk`, which polls `DescribeInstanceStatus`. */
export const systemStatusOkWaiter: SharedWaiter<DescribeInstanceStatusCommandOutput> = {
  name: "SystemStatusOk",
  delay: 15,
  attempts: 40,
  ...instanceStatuses,
  accept(output) {
    if (allStringEquals(systemStatusStatuses(output), "ok")) return WaiterState.SUCCESS;
    if (anyStringEquals(instanceStateNames(output), "shutting-down", "terminated"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: (output) => [...systemStatusStatuses(output), ...instanceStateNames(output)],
};

/** `InstanceStatuses[].InstanceStatus.Status` */
function instanceStatusStatuses(output: DescribeInstanceStatusCommandOutput): (string | undefined)[] {
  return output.InstanceStatuses?.map((instanceStatus) => instanceStatus.InstanceStatus?.Status) ?? [];
}

/** `InstanceStatuses[].InstanceState.Name` */
function instanceStateNames(output: DescribeInstanceStatusCommandOutput): (string | undefined)[] {
  return output.InstanceStatuses?.map((instanceStatus) => instanceStatus.InstanceState?.Name) ?? [];
}

/** `InstanceStatuses[].SystemStatus.Status` */
function systemStatusStatuses(output: DescribeInstanceStatusCommandOutput): (string | undefined)[] {
  return output.InstanceStatuses?.map((instanceStatus) => instanceStatus.SystemStatus?.Status) ?? [];
}
