// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetInstanceProfileCommandOutput } from "@aws-sdk/client-iam";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `InstanceProfileExists`, which polls `GetInstanceProfile`. */
export const instanceProfileExistsWaiter: Waiter<GetInstanceProfileCommandOutput> = {
  name: "InstanceProfileExists",
  delay: 1,
  attempts: 40,
  accept: () => WaiterState.SUCCESS,
  errors: { NoSuchEntityException: WaiterState.RETRY },
};
