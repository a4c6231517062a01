// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeInstanceStatusCommand, type DescribeInstanceStatusCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const instanceStatuses: SharedRequest<DescribeInstanceStatusCommandOutput> = {
  describe: (ids) => new DescribeInstanceStatusCommand({ InstanceIds: [...ids] }),
  most: 200,
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
  accept: (output) =>
    allStringEquals(instanceStatusStatuses(output), "ok") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: { "InvalidInstanceID.NotFound": WaiterState.RETRY },
  states: instanceStatusStatuses,
};

/** The service's waiter `SystemStatusOk`, which polls `DescribeInstanceStatus`. */
export const systemStatusOkWaiter: SharedWaiter<DescribeInstanceStatusCommandOutput> = {
  name: "SystemStatusOk",
  delay: 15,
  attempts: 40,
  ...instanceStatuses,
  accept: (output) =>
    allStringEquals(systemStatusStatuses(output), "ok") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: {},
  states: systemStatusStatuses,
};

/** `InstanceStatuses[].InstanceStatus.Status` */
function instanceStatusStatuses(output: DescribeInstanceStatusCommandOutput): (string | undefined)[] {
  return output.InstanceStatuses?.map((instanceStatus) => instanceStatus.InstanceStatus?.Status) ?? [];
}

/** `InstanceStatuses[].SystemStatus.Status` */
function systemStatusStatuses(output: DescribeInstanceStatusCommandOutput): (string | undefined)[] {
  return output.InstanceStatuses?.map((instanceStatus) => instanceStatus.SystemStatus?.Status) ?? [];
}
