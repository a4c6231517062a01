// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeVpcsCommand, type DescribeVpcsCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const vpcs: SharedRequest<DescribeVpcsCommandOutput> = {
  describe: (ids) => new DescribeVpcsCommand({ VpcIds: [...ids] }),
  most: 200,
  only(output, id) {
    const vpc = output.Vpcs?.find((one) => one.VpcId === id);
    if (vpc) return { ...output, Vpcs: [vpc] };
    return undefined;
  },
};

/** The service's waiter `VpcAvailable`, which polls `DescribeVpcs`. */
export const vpcAvailableWaiter: SharedWaiter<DescribeVpcsCommandOutput> = {
  name: "VpcAvailable",
  delay: 15,
  attempts: 40,
  ...vpcs,
  accept: (output) =>
    allStringEquals(states(output), "available") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: {},
  states,
};

/** The service's waiter `VpcExists`, which polls `DescribeVpcs`. */
export const vpcExistsWaiter: SharedWaiter<DescribeVpcsCommandOutput> = {
  name: "VpcExists",
  delay: 1,
  attempts: 5,
  ...vpcs,
  accept: (output) => ((output.Vpcs?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidVpcID.NotFound": WaiterState.RETRY },
};

/** `Vpcs[].State` */
function states(output: DescribeVpcsCommandOutput): (string | undefined)[] {
  return output.Vpcs?.map((vpc) => vpc.State) ?? [];
}
