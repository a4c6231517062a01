// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { GetAlarmMuteRuleCommandOutput } from "@aws-sdk/client-cloudwatch";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `AlarmMuteRuleExists`, which polls `GetAlarmMuteRule`. */
export const alarmMuteRuleExistsWaiter: Waiter<GetAlarmMuteRuleCommandOutput> = {
  name: "AlarmMuteRuleExists",
  delay: 5,
  attempts: 40,
  accept: () => WaiterState.SUCCESS,
  errors: { ResourceNotFoundException: WaiterState.RETRY, ResourceNotFound: WaiterState.RETRY },
};
