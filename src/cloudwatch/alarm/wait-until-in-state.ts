import {
  type CompositeAlarm as CompositeAlarmShape,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandOutput,
  type MetricAlarm,
  type StateValue,
} from "@aws-sdk/client-cloudwatch";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { checkOneOf } from "../../core/text/argument-checks.js";
import type { Waiter, WaiterOptions } from "../../core/waiter/waiter.js";
import { WaiterState } from "../../core/waiter/waiter-state.js";
import type { Alarm } from "../generated/alarm.js";
import type { CompositeAlarm } from "../generated/composite-alarm.js";

const STATES = ["OK", "ALARM", "INSUFFICIENT_DATA"] as const;

/**
 * Waits until the alarm is in a state. Polls `DescribeAlarms`, by default every 15 seconds, up to 40 times.
 *
 * @throws `WaiterFailedError` if the alarm does not exist; `WaiterTimeoutError` with the last state and its reason
 */
export async function waitUntilInState(
  self: Alarm | CompositeAlarm,
  handle: Pick<LoadableHandle, "wait">,
  state: StateValue,
  options: WaiterOptions = {},
): Promise<void> {
  checkOneOf("The state", state, STATES);
  const pick = ({ MetricAlarms, CompositeAlarms }: DescribeAlarmsCommandOutput) =>
    [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])].find(({ AlarmName }) => AlarmName === self.name);
  await handle.wait(
    alarmInState(state, pick),
    () =>
      new DescribeAlarmsCommand({ AlarmNames: [self.name], AlarmTypes: ["MetricAlarm", "CompositeAlarm"] }),
    options,
    pick,
  );
}

function alarmInState(
  state: StateValue,
  pick: (output: DescribeAlarmsCommandOutput) => MetricAlarm | CompositeAlarmShape | undefined,
): Waiter<DescribeAlarmsCommandOutput> {
  return {
    name: "AlarmInState",
    delay: 15,
    attempts: 40,
    accept(output) {
      const alarm = pick(output);
      if (!alarm) return WaiterState.FAILURE;
      return alarm.StateValue === state ? WaiterState.SUCCESS : WaiterState.RETRY;
    },
    errors: {},
    states: (output) => [pick(output)?.StateValue],
    reasons: (output) => [pick(output)?.StateReason],
  };
}
