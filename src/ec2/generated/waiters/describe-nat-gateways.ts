// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeNatGatewaysCommand, type DescribeNatGatewaysCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const natGateways: SharedRequest<DescribeNatGatewaysCommandOutput> = {
  describe: (ids) => new DescribeNatGatewaysCommand({ NatGatewayIds: [...ids] }),
  most: 200,
  only(output, id) {
    const natGateway = output.NatGateways?.find((one) => one.NatGatewayId === id);
    if (natGateway) return { ...output, NatGateways: [natGateway] };
    return undefined;
  },
};

/** The service's waiter `NatGatewayAvailable`, which polls `DescribeNatGateways`. */
export const natGatewayAvailableWaiter: SharedWaiter<DescribeNatGatewaysCommandOutput> = {
  name: "NatGatewayAvailable",
  delay: 15,
  attempts: 40,
  ...natGateways,
  accept(output) {
    if (allStringEquals(states(output), "available")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "failed", "deleting", "deleted")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { NatGatewayNotFound: WaiterState.RETRY, "InvalidNatGatewayID.NotFound": WaiterState.RETRY },
  states,
  reasons: failureMessages,
};

/** The service's waiter `NatGatewayDeleted`, which polls `DescribeNatGateways`. */
export const natGatewayDeletedWaiter: SharedWaiter<DescribeNatGatewaysCommandOutput> = {
  name: "NatGatewayDeleted",
  delay: 15,
  attempts: 40,
  ...natGateways,
  accept: (output) => (allStringEquals(states(output), "deleted") ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { NatGatewayNotFound: WaiterState.SUCCESS, "InvalidNatGatewayID.NotFound": WaiterState.SUCCESS },
  states,
  reasons: failureMessages,
};

/** `NatGateways[].State` */
function states(output: DescribeNatGatewaysCommandOutput): (string | undefined)[] {
  return output.NatGateways?.map((natGateway) => natGateway.State) ?? [];
}

/** `NatGateways[].FailureMessage` */
function failureMessages(output: DescribeNatGatewaysCommandOutput): (string | undefined)[] {
  return output.NatGateways?.map((natGateway) => natGateway.FailureMessage) ?? [];
}
