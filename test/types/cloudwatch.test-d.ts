import type { PutMetricAlarmCommandInput } from "@aws-sdk/client-cloudwatch";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type { Alarm, CloudWatchResource, Metric, QueryResult, Series } from "../../src/cloudwatch/index.js";

declare const cloudwatch: CloudWatchResource;
declare const alarm: Alarm;
declare const metric: Metric;

describe("identifiers", () => {
  it("are never optional", () => {
    expectTypeOf(alarm.name).toEqualTypeOf<string>();
    expectTypeOf(metric.namespace).toEqualTypeOf<string>();
    expectTypeOf(metric.name).toEqualTypeOf<string>();
    expectTypeOf(alarm.metric).toEqualTypeOf<Metric | undefined>();
    // @ts-expect-error a metric needs its name too
    cloudwatch.metric("Shop");
  });
});

describe("inputs", () => {
  it("are the SDK's without the metric or alarm", () => {
    expectTypeOf(metric.putAlarm)
      .parameter(0)
      .toEqualTypeOf<ReadonlyInput<Omit<PutMetricAlarmCommandInput, "Namespace" | "MetricName">>>();
    // @ts-expect-error the alarm is filled in
    void alarm.setState({ AlarmName: "other", StateValue: "OK", StateReason: "a drill" });
    // @ts-expect-error an unknown state
    void alarm.setState({ StateValue: "FINE", StateReason: "a drill" });
  });

  it("of data are numbers or data, one or many", () => {
    expectTypeOf(metric.putData).toBeCallableWith(1);
    expectTypeOf(metric.putData).toBeCallableWith([1, { Value: 2, Dimensions: { Stage: "test" } }]);
    // @ts-expect-error a string is not a value
    void metric.putData("1");
  });
});

describe("outputs", () => {
  it("have series with dates", () => {
    const range = { StartTime: new Date(), EndTime: new Date() };
    expectTypeOf(metric.getData({ ...range, Stat: "Sum", Period: 60 })).resolves.toEqualTypeOf<Series>();
    const sum = { metric, Stat: "Sum", Period: 60 };
    expectTypeOf(
      cloudwatch.getData({ orders: { ...sum, ReturnData: false }, rate: "orders / 60" }, range),
    ).resolves.toEqualTypeOf<{ readonly rate: QueryResult }>();
    expectTypeOf<QueryResult>().toExtend<Series>();
    expectTypeOf<QueryResult["series"]>().toEqualTypeOf<readonly Series[]>();
    expectTypeOf<Series["points"][number]["timestamp"]>().toEqualTypeOf<Date>();
    expectTypeOf<Series["points"][number]["value"]>().toEqualTypeOf<number>();
  });
});

describe("waiters", () => {
  it("accept the existing states", () => {
    expectTypeOf(alarm.waitUntilExists()).resolves.toEqualTypeOf<Alarm>();
    expectTypeOf(alarm.waitUntilInState("ALARM")).resolves.toEqualTypeOf<void>();
    // @ts-expect-error an unknown state
    void alarm.waitUntilInState("FINE");
  });
});

describe("batch actions", () => {
  it("exist for alarms, not for metrics", () => {
    expectTypeOf(cloudwatch.alarms).toHaveProperty("disableActions");
    expectTypeOf(cloudwatch.alarms).toHaveProperty("delete");
    expectTypeOf(cloudwatch.metrics).not.toHaveProperty("delete");
  });
});
