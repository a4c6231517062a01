// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetRoleCommandOutput } from "@aws-sdk/client-iam";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `RoleExists`, which polls `GetRole`. */
export const roleExistsWaiter: Waiter<GetRoleCommandOutput> = {
  name: "RoleExists",
  delay: 1,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { NoSuchEntityException: WaiterState.RETRY },
};
