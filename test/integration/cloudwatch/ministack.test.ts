import { Session } from "tucuxi";
import { CloudWatchResource } from "tucuxi/cloudwatch";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useMinistack } from "../../../servers/ministack/vitest.js";

const aws = useMinistack();
let session: Session;
let cloudwatch: CloudWatchResource;

beforeEach(() => {
  session = new Session(aws.config);
  cloudwatch = session.resource(CloudWatchResource);
});
afterEach(() => session.destroy());

const putAlarm = (AlarmName: string) =>
  cloudwatch.metric("Shop", "Orders").putAlarm({
    AlarmName,
    ComparisonOperator: "LessThanThreshold",
    EvaluationPeriods: 1,
    Period: 60,
    Statistic: "Sum",
    Threshold: 1,
  });

// moto does not support EnableAlarmActions and DisableAlarmActions.
it("disables and enables the actions of the selected alarms only", async () => {
  for (const name of ["web-1", "web-2", "db"]) await putAlarm(name);
  const enabled = async () =>
    Object.fromEntries(
      (await cloudwatch.alarms.toArray()).map((alarm) => [alarm.name, alarm.actionsEnabled]),
    );
  const web = cloudwatch.alarms.filter({ AlarmNamePrefix: "web-" });

  await web.disableActions();
  expect(await enabled()).toEqual({ "web-1": false, "web-2": false, db: true });
  await cloudwatch.alarm("web-1").enableActions();
  expect(await enabled()).toEqual({ "web-1": true, "web-2": false, db: true });
});

// moto records no history of SetAlarmState.
it("lists the history of an alarm", async () => {
  const alarm = await putAlarm("few-orders");
  await alarm.setState({ StateValue: "ALARM", StateReason: "a drill" });
  await alarm.waitUntilInState("ALARM", { minDelay: 0.1 });
  const history = await alarm.history({ HistoryItemType: "StateUpdate" });
  expect(history[0]).toMatchObject({
    AlarmName: "few-orders",
    HistoryItemType: "StateUpdate",
    HistorySummary: "Alarm updated from INSUFFICIENT_DATA to ALARM",
  });
  expect(history[0]?.Timestamp).toBeInstanceOf(Date);
});
