// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeSubnetsCommand, type DescribeSubnetsCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const subnets: SharedRequest<DescribeSubnetsCommandOutput> = {
  describe: (ids) => new DescribeSubnetsCommand({ SubnetIds: [...ids] }),
  most: 200,
  only(output, id) {
    const subnet = output.Subnets?.find((one) => one.SubnetId === id);
    if (subnet) return { ...output, Subnets: [subnet] };
    return undefined;
  },
};

/** The service's waiter `SubnetAvailable`, which polls `DescribeSubnets`. */
export const subnetAvailableWaiter: SharedWaiter<DescribeSubnetsCommandOutput> = {
  name: "SubnetAvailable",
  delay: 15,
  attempts: 40,
  ...subnets,
  accept(output) {
    if (allStringEquals(states(output), "available")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "failed", "failed-insufficient-capacity")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states,
};

/** `Subnets[].State` */
function states(output: DescribeSubnetsCommandOutput): (string | undefined)[] {
  return output.Subnets?.map((subnet) => subnet.State) ?? [];
}
