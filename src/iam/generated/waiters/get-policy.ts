// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetPolicyCommandOutput } from "@aws-sdk/client-iam";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `PolicyExists`, which polls `GetPolicy`. */
export const policyExistsWaiter: Waiter<GetPolicyCommandOutput> = {
  name: "PolicyExists",
  delay: 1,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { NoSuchEntityException: WaiterState.RETRY },
};
