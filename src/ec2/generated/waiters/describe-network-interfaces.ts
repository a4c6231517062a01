// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandOutput,
} from "@aws-sdk/client-ec2";
import { allStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const networkInterfaces: SharedRequest<DescribeNetworkInterfacesCommandOutput> = {
  describe: (ids) => new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [...ids] }),
  most: 200,
  only(output, id) {
    const networkInterface = output.NetworkInterfaces?.find((one) => one.NetworkInterfaceId === id);
    if (networkInterface) return { ...output, NetworkInterfaces: [networkInterface] };
    return undefined;
  },
};

/** The service's waiter `NetworkInterfaceAvailable`, which polls `DescribeNetworkInterfaces`. */
export const networkInterfaceAvailableWaiter: SharedWaiter<DescribeNetworkInterfacesCommandOutput> = {
  name: "NetworkInterfaceAvailable",
  delay: 20,
  attempts: 10,
  ...networkInterfaces,
  accept: (output) =>
    allStringEquals(statuses(output), "available") ? WaiterState.SUCCESS : WaiterState.RETRY,
  errors: { "InvalidNetworkInterfaceID.NotFound": WaiterState.FAILURE },
  states: statuses,
};

/** `NetworkInterfaces[].Status` */
function statuses(output: DescribeNetworkInterfacesCommandOutput): (string | undefined)[] {
  return output.NetworkInterfaces?.map((networkInterface) => networkInterface.Status) ?? [];
}
