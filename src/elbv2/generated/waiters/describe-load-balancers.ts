// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const loadBalancers: SharedRequest<DescribeLoadBalancersCommandOutput> = {
  describe: (ids) => new DescribeLoadBalancersCommand({ LoadBalancerArns: [...ids] }),
  most: 20,
  only(output, id) {
    const loadBalancer = output.LoadBalancers?.find((one) => one.LoadBalancerArn === id);
    if (loadBalancer) return { ...output, LoadBalancers: [loadBalancer] };
    return undefined;
  },
};

/** The service's waiter `LoadBalancerExists`, which polls `DescribeLoadBalancers`. */
export const loadBalancerExistsWaiter: SharedWaiter<DescribeLoadBalancersCommandOutput> = {
  name: "LoadBalancerExists",
  delay: 15,
  attempts: 40,
  ...loadBalancers,
  accept: (output) => ((output.LoadBalancers?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { LoadBalancerNotFoundException: WaiterState.RETRY, LoadBalancerNotFound: WaiterState.RETRY },
  reasons: stateReasons,
};

/** The service's waiter `LoadBalancerAvailable`, which polls `DescribeLoadBalancers`. */
export const loadBalancerAvailableWaiter: SharedWaiter<DescribeLoadBalancersCommandOutput> = {
  name: "LoadBalancerAvailable",
  delay: 15,
  attempts: 40,
  ...loadBalancers,
  accept(output) {
    if (allStringEquals(stateCodes(output), "active")) return WaiterState.SUCCESS;
    if (anyStringEquals(stateCodes(output), "provisioning")) return WaiterState.RETRY;
    if (anyStringEquals(stateCodes(output), "failed")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { LoadBalancerNotFoundException: WaiterState.RETRY, LoadBalancerNotFound: WaiterState.RETRY },
  states: stateCodes,
  reasons: stateReasons,
};

/** The service's waiter `LoadBalancersDeleted`, which polls `DescribeLoadBalancers`. */
export const loadBalancersDeletedWaiter: SharedWaiter<DescribeLoadBalancersCommandOutput> = {
  name: "LoadBalancersDeleted",
  delay: 15,
  attempts: 40,
  ...loadBalancers,
  accept: () => WaiterState.RETRY,
  errors: { LoadBalancerNotFoundException: WaiterState.SUCCESS, LoadBalancerNotFound: WaiterState.SUCCESS },
  states: stateCodes,
  reasons: stateReasons,
};

/** `LoadBalancers[].State.Reason` */
function stateReasons(output: DescribeLoadBalancersCommandOutput): (string | undefined)[] {
  return output.LoadBalancers?.map((loadBalancer) => loadBalancer.State?.Reason) ?? [];
}

/** `LoadBalancers[].State.Code` */
function stateCodes(output: DescribeLoadBalancersCommandOutput): (string | undefined)[] {
  return output.LoadBalancers?.map((loadBalancer) => loadBalancer.State?.Code) ?? [];
}
