// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetPasswordDataCommandOutput } from "@aws-sdk/client-ec2";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `PasswordDataAvailable`, which polls `GetPasswordData`. */
export const passwordDataAvailableWaiter: Waiter<GetPasswordDataCommandOutput> = {
  name: "PasswordDataAvailable",
  delay: 15,
  attempts: 40,
  accept: (output) => ((output.PasswordData?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: {},
  endStates: ["shutting-down", "terminated"],
};
