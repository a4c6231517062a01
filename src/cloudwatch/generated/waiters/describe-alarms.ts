// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeAlarmsCommand, type DescribeAlarmsCommandOutput } from "@aws-sdk/client-cloudwatch";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const metricAlarms: SharedRequest<DescribeAlarmsCommandOutput> = {
  describe: (ids) => new DescribeAlarmsCommand({ AlarmNames: [...ids] }),
  most: 100,
  only(output, id) {
    const metricAlarm = output.MetricAlarms?.find((one) => one.AlarmName === id);
    if (metricAlarm) return { ...output, MetricAlarms: [metricAlarm] };
    return undefined;
  },
};

const compositeAlarms: SharedRequest<DescribeAlarmsCommandOutput> = {
  describe: (ids) => new DescribeAlarmsCommand({ AlarmNames: [...ids], AlarmTypes: ["CompositeAlarm"] }),
  most: 100,
  only(output, id) {
    const compositeAlarm = output.CompositeAlarms?.find((one) => one.AlarmName === id);
    if (compositeAlarm) return { ...output, CompositeAlarms: [compositeAlarm] };
    return undefined;
  },
};

/** The service's waiter `AlarmExists`, which polls `DescribeAlarms`. */
export const alarmExistsWaiter: SharedWaiter<DescribeAlarmsCommandOutput> = {
  name: "AlarmExists",
  delay: 5,
  attempts: 40,
  ...metricAlarms,
  accept: (output) => ((output.MetricAlarms?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: {},
  reasons: stateReasons,
};

/** The service's waiter `CompositeAlarmExists`, which polls `DescribeAlarms`. */
export const compositeAlarmExistsWaiter: SharedWaiter<DescribeAlarmsCommandOutput> = {
  name: "CompositeAlarmExists",
  delay: 5,
  attempts: 40,
  ...compositeAlarms,
  accept: (output) => ((output.CompositeAlarms?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: {},
  reasons: compositeAlarmStateReasons,
};

/** `MetricAlarms[].StateReason` */
function stateReasons(output: DescribeAlarmsCommandOutput): (string | undefined)[] {
  return output.MetricAlarms?.map((metricAlarm) => metricAlarm.StateReason) ?? [];
}

/** `CompositeAlarms[].StateReason` */
function compositeAlarmStateReasons(output: DescribeAlarmsCommandOutput): (string | undefined)[] {
  return output.CompositeAlarms?.map((compositeAlarm) => compositeAlarm.StateReason) ?? [];
}
