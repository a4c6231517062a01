// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeInternetGatewaysCommand,
  type DescribeInternetGatewaysCommandOutput,
} from "@aws-sdk/client-ec2";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const internetGateways: SharedRequest<DescribeInternetGatewaysCommandOutput> = {
  describe: (ids) => new DescribeInternetGatewaysCommand({ InternetGatewayIds: [...ids] }),
  most: 200,
  only(output, id) {
    const internetGateway = output.InternetGateways?.find((one) => one.InternetGatewayId === id);
    if (internetGateway) return { ...output, InternetGateways: [internetGateway] };
    return undefined;
  },
};

/** The service's waiter `InternetGatewayExists`, which polls `DescribeInternetGateways`. */
export const internetGatewayExistsWaiter: SharedWaiter<DescribeInternetGatewaysCommandOutput> = {
  name: "InternetGatewayExists",
  delay: 5,
  attempts: 6,
  ...internetGateways,
  accept: (output) => ((output.InternetGateways?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: {
    "InvalidInternetGateway.NotFound": WaiterState.RETRY,
    "InvalidInternetGatewayID.NotFound": WaiterState.RETRY,
  },
};
