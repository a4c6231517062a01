import { type Alarm, CloudWatchResource } from "tucuxi/cloudwatch";
import { runExample } from "../support/run-example.js";

/** An alarm for each service, for more errors within five minutes than allowed. */
export async function watchErrors(
  cloudwatch: CloudWatchResource,
  limits: Readonly<Record<string, number>>,
): Promise<Alarm[]> {
  const alarms: Alarm[] = [];
  for (const [service, limit] of Object.entries(limits)) {
    const alarm = await cloudwatch.createAlarm({
      AlarmName: `tucuxi-errors-${service}`,
      Namespace: "tucuxi-shop",
      MetricName: "Errors",
      Dimensions: [{ Name: "Service", Value: service }],
      Statistic: "Sum",
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: limit,
      ComparisonOperator: "GreaterThanThreshold",
      TreatMissingData: "notBreaching",
    });
    alarms.push(alarm);
  }
  return alarms;
}

/** Puts an alarm into the state ALARM as a test: its actions run. CloudWatch's next evaluation ends it. */
export async function drill(alarm: Alarm): Promise<void> {
  await alarm.setState({ StateValue: "ALARM", StateReason: "a drill" });
  await alarm.waitUntilInState("ALARM", { minDelay: 1, maxDelay: 10 });
}

/** The alarms in the state ALARM, and the reasons. */
export async function alarming(cloudwatch: CloudWatchResource): Promise<string[]> {
  const alarms = await cloudwatch.alarms.filter({ StateValue: "ALARM" }).toArray();
  return alarms.map(({ name, stateReason }) => `${name}: ${stateReason ?? "no reason given"}`);
}

await runExample(import.meta.url, async (session) => {
  const cloudwatch = session.resource(CloudWatchResource);
  try {
    const [web] = await watchErrors(cloudwatch, { web: 10, mail: 100 });
    if (web) await drill(web);
    console.log((await alarming(cloudwatch)).join("\n"));
  } finally {
    await cloudwatch.alarms.filter({ AlarmNamePrefix: "tucuxi-errors-" }).delete();
  }
});
