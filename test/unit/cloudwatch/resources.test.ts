import {
  DeleteAnomalyDetectorCommand,
  DeleteDashboardsCommand,
  DeleteMetricStreamCommand,
  DescribeAlarmsCommand,
  DescribeAnomalyDetectorsCommand,
  GetDashboardCommand,
  GetMetricStreamCommand,
  ListDashboardsCommand,
  ListMetricStreamsCommand,
  PutAnomalyDetectorCommand,
  PutCompositeAlarmCommand,
  PutDashboardCommand,
  PutMetricStreamCommand,
  StartMetricStreamsCommand,
  StopMetricStreamsCommand,
} from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import { mockedCloudWatch } from "../../support/service/mocked-cloudwatch.js";
import { inputsOf } from "../../support/mocked-roots.js";

const named = (name: string): Error => Object.assign(new Error("no"), { name });

describe("metric streams", () => {
  const stream = {
    FirehoseArn: "arn:aws:firehose:eu-west-1:123456789012:deliverystream/metrics",
    RoleArn: "arn:aws:iam::123456789012:role/streams",
    OutputFormat: "json",
  } as const;

  it("are created, loaded and replaced", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(PutMetricStreamCommand).resolves({ Arn: "arn" });
    mock.on(GetMetricStreamCommand).resolves({ Name: "all", Arn: "arn", State: "running", ...stream });
    const all = await cloudwatch.createMetricStream({ Name: "all", ...stream });
    await all.load();
    expect([all.name, all.state, all.roleArn]).toEqual(["all", "running", stream.RoleArn]);
    await all.put({ ...stream, IncludeFilters: [{ Namespace: "AWS/EC2" }] });
    expect(inputsOf(mock, "PutMetricStream")).toEqual([
      { Name: "all", ...stream },
      { Name: "all", ...stream, IncludeFilters: [{ Namespace: "AWS/EC2" }] },
    ]);
  });

  it("are stopped and started together, and load what a listing lacks", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    const Entries = ["a", "b"].map((Name) => ({ Name, Arn: `arn:${Name}`, State: "running" }));
    mock.on(ListMetricStreamsCommand).resolves({ Entries });
    mock.on(GetMetricStreamCommand).resolves({ ...Entries[0], ...stream });
    mock.on(StopMetricStreamsCommand).resolves({});
    mock.on(StartMetricStreamsCommand).resolves({});
    await cloudwatch.metricStreams.all().stop();
    await cloudwatch.metricStream("b").start();
    expect(inputsOf(mock, "StopMetricStreams")).toEqual([{ Names: ["a", "b"] }]);
    expect(inputsOf(mock, "StartMetricStreams")).toEqual([{ Names: ["b"] }]);
    const [first] = await cloudwatch.metricStreams.toArray();
    await first?.load();
    expect(first?.roleArn).toBe(stream.RoleArn);
  });

  it("do not exist if the service says so, and are deleted silently", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(GetMetricStreamCommand).rejects(named("ResourceNotFoundException"));
    mock.on(DeleteMetricStreamCommand).resolves({});
    expect(await cloudwatch.metricStream("gone").exists()).toBe(false);
    await cloudwatch.metricStream("gone").delete();
    expect(inputsOf(mock, "DeleteMetricStream")).toEqual([{ Name: "gone" }]);
  });
});

describe("anomaly detectors", () => {
  it("are created, loaded by their id, and deleted", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(PutAnomalyDetectorCommand).resolves({ AnomalyDetectorId: "d-1" });
    mock.on(DescribeAnomalyDetectorsCommand).resolves({
      AnomalyDetectors: [{ AnomalyDetectorId: "d-1", StateValue: "TRAINED", MetricName: "Orders" }],
    });
    mock.on(DeleteAnomalyDetectorCommand).resolves({});
    const SingleMetricAnomalyDetector = { Namespace: "Shop", MetricName: "Orders", Stat: "Sum" };
    const detector = await cloudwatch.createAnomalyDetector({ SingleMetricAnomalyDetector });
    await detector.load();
    expect([detector.id, detector.stateValue]).toEqual(["d-1", "TRAINED"]);
    await detector.delete();
    expect(inputsOf(mock)).toEqual([
      { SingleMetricAnomalyDetector },
      { AnomalyDetectorIds: ["d-1"] },
      { AnomalyDetectorId: "d-1" },
    ]);
  });

  it("do not exist if the service lists none", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(DescribeAnomalyDetectorsCommand).resolves({ AnomalyDetectors: [] });
    expect(await cloudwatch.anomalyDetector("gone").exists()).toBe(false);
  });
});

describe("dashboards", () => {
  it("have their body as an object, and accept an object or its text", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    const body = { widgets: [{ type: "text", properties: { markdown: "Hello" } }] };
    mock.on(PutDashboardCommand).resolves({});
    mock
      .on(GetDashboardCommand)
      .resolves({ DashboardName: "shop", DashboardArn: "arn", DashboardBody: JSON.stringify(body) });
    const dashboard = cloudwatch.dashboard("shop");
    await dashboard.put({ DashboardBody: body });
    await dashboard.put({ DashboardBody: JSON.stringify(body) });
    await dashboard.load();
    expect(dashboard.dashboardBody).toEqual(body);
    const sent = { DashboardName: "shop", DashboardBody: JSON.stringify(body) };
    expect(inputsOf(mock, "PutDashboard")).toEqual([sent, sent]);
  });

  it("are deleted together, and do not exist if the service says so", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock
      .on(ListDashboardsCommand)
      .resolves({ DashboardEntries: [{ DashboardName: "a" }, { DashboardName: "b" }] });
    mock.on(DeleteDashboardsCommand).resolves({});
    mock.on(GetDashboardCommand).rejects(named("DashboardNotFoundError"));
    await cloudwatch.dashboards.all().delete();
    expect(inputsOf(mock, "DeleteDashboards")).toEqual([{ DashboardNames: ["a", "b"] }]);
    expect(await cloudwatch.dashboard("a").exists()).toBe(false);
  });
});

describe("composite alarms", () => {
  it("are created with a rule, and loaded as composite alarms only", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    const AlarmRule = "ALARM(cpu) AND ALARM(disk)";
    mock.on(PutCompositeAlarmCommand).resolves({});
    mock.on(DescribeAlarmsCommand).resolves({
      CompositeAlarms: [{ AlarmName: "both", AlarmArn: "arn", AlarmRule, StateValue: "OK" }],
    });
    const alarm = await cloudwatch.createCompositeAlarm({ AlarmName: "both", AlarmRule });
    await alarm.load();
    expect([alarm.name, alarm.alarmRule, alarm.stateValue]).toEqual(["both", AlarmRule, "OK"]);
    expect(inputsOf(mock)).toEqual([
      { AlarmName: "both", AlarmRule },
      { AlarmNames: ["both"], AlarmTypes: ["CompositeAlarm"] },
    ]);
  });

  it("do not exist if only a metric alarm has the name", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(DescribeAlarmsCommand).resolves({ MetricAlarms: [{ AlarmName: "both" }] });
    expect(await cloudwatch.compositeAlarm("both").exists()).toBe(false);
  });
});
