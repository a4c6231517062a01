import { Session } from "tucuxi";
import { CloudWatchResource } from "tucuxi/cloudwatch";
import { afterEach, beforeEach, expect, it } from "vitest";
import { alarming, drill, watchErrors } from "../../../examples/cloudwatch/alarms-for-services.js";
import { lastHour, putMinutes } from "../../../examples/cloudwatch/metric-chart.js";
import { sparkline } from "../../../examples/support/chart.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let cloudwatch: CloudWatchResource;

beforeEach(() => {
  session = new Session(aws.config);
  cloudwatch = session.resource(CloudWatchResource);
});
afterEach(() => session.destroy());

const hour = () => ({ StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date(Date.now() + 60_000) });

it("writes, finds and reads a metric", async () => {
  const orders = cloudwatch.metric("Shop", "Orders");
  const Dimensions = { Stage: "test" };
  expect(await orders.putData([1, 2, 3].map((Value) => ({ Value, Dimensions })))).toEqual({
    values: 3,
    requests: 1,
  });

  const [found] = await cloudwatch.metrics.filter({ Namespace: "Shop" }).toArray();
  expect([found?.namespace, found?.name, found?.dimensions]).toEqual([
    "Shop",
    "Orders",
    [{ Name: "Stage", Value: "test" }],
  ]);

  const sums = await orders.statistics({ ...hour(), Period: 3600, Statistics: ["Sum"], Dimensions });
  expect(sums.reduce((sum, { Sum = 0 }) => sum + Sum, 0)).toBe(6);
  const { points } = await orders.getData({ ...hour(), Stat: "Sum", Period: 60, Dimensions });
  expect(points.reduce((sum, { value }) => sum + value, 0)).toBe(6);
});

// moto does not support EnableAlarmActions and DisableAlarmActions.
it("creates an alarm on a metric, changes its state, and deletes it", async () => {
  const alarm = await cloudwatch.metric("Shop", "Orders").putAlarm({
    AlarmName: "few-orders",
    ComparisonOperator: "LessThanThreshold",
    EvaluationPeriods: 1,
    Period: 60,
    Statistic: "Sum",
    Threshold: 1,
  });
  await alarm.waitUntilExists({ minDelay: 0.1 });
  expect([alarm.name, alarm.threshold, String(alarm.metric)]).toEqual([
    "few-orders",
    1,
    'Metric(namespace="Shop", name="Orders")',
  ]);

  const watching = await cloudwatch.metric("Shop", "Orders").alarms.toArray();
  expect(watching.map(String)).toEqual([String(alarm)]);

  await alarm.setState({ StateValue: "ALARM", StateReason: "a drill" });
  await alarm.waitUntilInState("ALARM", { minDelay: 0.1 });
  expect([alarm.stateValue, alarm.stateReason]).toEqual(["ALARM", "a drill"]);

  expect(await alarm.deleteIfExists()).toBe(true);
  expect(await alarm.exists()).toBe(false);
});

it("acts on alarms by name", async () => {
  for (const name of ["web-1", "web-2", "db"]) {
    await cloudwatch.createAlarm({
      AlarmName: name,
      MetricName: "Orders",
      Namespace: "Shop",
      ComparisonOperator: "LessThanThreshold",
      EvaluationPeriods: 1,
      Period: 60,
      Statistic: "Sum",
      Threshold: 1,
    });
  }
  await cloudwatch.alarms.filter({ AlarmNamePrefix: "web-" }).delete();
  expect((await cloudwatch.alarms.toArray()).map(({ name }) => name)).toEqual(["db"]);
});

it("keeps dashboards as objects", async () => {
  const dashboard = cloudwatch.dashboard("shop");
  await dashboard.put({ DashboardBody: { widgets: [{ type: "text", properties: { markdown: "Hello" } }] } });
  await dashboard.load();
  expect(dashboard.dashboardBody).toMatchObject({ widgets: [{ type: "text" }] });
  expect(await cloudwatch.dashboards.filter({ DashboardNamePrefix: "sh" }).toArray()).toHaveLength(1);
  expect(await dashboard.deleteIfExists()).toBe(true);
});

it("draws a series minute by minute", async () => {
  const metric = cloudwatch.metric("Shop", "Chart");
  await putMinutes(metric, [1, 8, 4]);
  const series = await lastHour(metric);
  expect(series.points.map(({ value }) => value)).toEqual([1, 8, 4]);
  expect(sparkline(series)).toBe("▁█▄  1 … 8");
});

it("watches services, and reports alarms", async () => {
  const [web] = await watchErrors(cloudwatch, { web: 10, mail: 100 });
  if (!web) throw new Error("No alarm was made.");
  expect(await alarming(cloudwatch)).toEqual([]);
  await drill(web);
  expect(await alarming(cloudwatch)).toEqual(["tucuxi-errors-web: a drill"]);
  expect(web.dimensions).toEqual([{ Name: "Service", Value: "web" }]);
});
