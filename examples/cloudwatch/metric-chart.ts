import { CloudWatchResource, type Metric, type Series } from "tucuxi/cloudwatch";
import { sparkline, svgChart } from "../support/chart.js";
import { runExample } from "../support/run-example.js";

const MINUTE = 60_000;

/** Sends a value for each of the last minutes, newest last. */
export async function putMinutes(metric: Metric, values: readonly number[]): Promise<void> {
  const now = Date.now();
  const ago = (index: number): Date => new Date(now - (values.length - 1 - index) * MINUTE);
  await metric.putData(values.map((Value, index) => ({ Value, Timestamp: ago(index) })));
}

/** The metric's sums for each minute of the last hour. */
export function lastHour(metric: Metric): Promise<Series> {
  const now = Date.now();
  return metric.getData({
    Stat: "Sum",
    Period: 60,
    StartTime: new Date(now - 60 * MINUTE),
    EndTime: new Date(now + MINUTE),
  });
}

await runExample(import.meta.url, async (session) => {
  const orders = session.resource(CloudWatchResource).metric("tucuxi-shop", "Orders");
  await putMinutes(orders, [3, 5, 8, 13, 8, 5, 3, 2, 1, 1, 2, 3]);
  const series = await lastHour(orders);
  console.log(sparkline(series));
  console.log(svgChart(series));
});
