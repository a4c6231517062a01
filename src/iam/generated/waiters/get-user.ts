// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetUserCommandOutput } from "@aws-sdk/client-iam";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `UserExists`, which polls `GetUser`. */
export const userExistsWaiter: Waiter<GetUserCommandOutput> = {
  name: "UserExists",
  delay: 1,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { NoSuchEntityException: WaiterState.RETRY },
};
