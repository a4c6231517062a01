// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeVpcPeeringConnectionsCommand,
  type DescribeVpcPeeringConnectionsCommandOutput,
} from "@aws-sdk/client-ec2";
import { allStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const vpcPeeringConnections: SharedRequest<DescribeVpcPeeringConnectionsCommandOutput> = {
  describe: (ids) => new DescribeVpcPeeringConnectionsCommand({ VpcPeeringConnectionIds: [...ids] }),
  most: 200,
  only(output, id) {
    const vpcPeeringConnection = output.VpcPeeringConnections?.find(
      (one) => one.VpcPeeringConnectionId === id,
    );
    if (vpcPeeringConnection) return { ...output, VpcPeeringConnections: [vpcPeeringConnection] };
    return undefined;
  },
};

/** The service's waiter `VpcPeeringConnectionDeleted`, which polls `DescribeVpcPeeringConnections`. */
export const vpcPeeringConnectionDeletedWaiter: SharedWaiter<DescribeVpcPeeringConnectionsCommandOutput> = {
  name: "VpcPeeringConnectionDeleted",
  delay: 15,
  attempts: 40,
  ...vpcPeeringConnections,
  accept: (output) =>
    allStringEquals(statusCodes(output), "deleted") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: {
    "InvalidVpcPeeringConnectionID.NotFound": WaiterState.SUCCESS,
    "InvalidVpcPeeringConnectionId.NotFound": WaiterState.SUCCESS,
  },
  states: statusCodes,
  reasons: statusMessages,
};

/** The service's waiter `VpcPeeringConnectionExists`, which polls `DescribeVpcPeeringConnections`. */
export const vpcPeeringConnectionExistsWaiter: SharedWaiter<DescribeVpcPeeringConnectionsCommandOutput> = {
  name: "VpcPeeringConnectionExists",
  delay: 15,
  attempts: 40,
  ...vpcPeeringConnections,
  accept: (output) =>
    (output.VpcPeeringConnections?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: {
    "InvalidVpcPeeringConnectionID.NotFound": WaiterState.RETRY,
    "InvalidVpcPeeringConnectionId.NotFound": WaiterState.RETRY,
  },
  reasons: statusMessages,
};

/** `VpcPeeringConnections[].Status.Code` */
function statusCodes(output: DescribeVpcPeeringConnectionsCommandOutput): (string | undefined)[] {
  return output.VpcPeeringConnections?.map((vpcPeeringConnection) => vpcPeeringConnection.Status?.Code) ?? [];
}

/** `VpcPeeringConnections[].Status.Message` */
function statusMessages(output: DescribeVpcPeeringConnectionsCommandOutput): (string | undefined)[] {
  return (
    output.VpcPeeringConnections?.map((vpcPeeringConnection) => vpcPeeringConnection.Status?.Message) ?? []
  );
}
