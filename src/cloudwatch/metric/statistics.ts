import {
  type Datapoint,
  GetMetricStatisticsCommand,
  type GetMetricStatisticsCommandInput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkWholeNumber } from "../../core/text/argument-checks.js";
import { type Dimensions, toDimensions } from "../dimensions.js";
import type { Metric } from "../generated/metric.js";

/** The SDK's own input, where the metric names itself. */
export interface StatisticsInput extends Omit<
  GetMetricStatisticsCommandInput,
  "Namespace" | "MetricName" | "Dimensions"
> {
  readonly Dimensions?: Dimensions | undefined;
  readonly StartTime: Date;
  readonly EndTime: Date;
  /** Seconds that one value stands for. */
  readonly Period: number;
}

/** The most values that the service gives in one answer. */
const MOST_POINTS = 1440;

/**
 * The metric's statistics in order of time, which the service does not keep. A range of more than 1,440 periods, which
 * the service refuses, is asked for in parts.
 *
 * Calls [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html);
 * `getStatistics` gives its raw answer.
 */
export async function statistics(
  self: Metric,
  handle: Pick<ResourceHandle, "ask">,
  input: StatisticsInput,
  options?: CallOptions,
): Promise<Datapoint[]> {
  const { Dimensions: given, ...more } = input;
  const dimensions = toDimensions(given);
  const found: Datapoint[] = [];
  for (const part of timeParts(input)) {
    const command = new GetMetricStatisticsCommand({
      ...more,
      ...part,
      ...(dimensions && { Dimensions: dimensions }),
      Namespace: self.namespace,
      MetricName: self.name,
    });
    const { Datapoints = [] } = await handle.ask(command, options);
    found.push(...Datapoints);
  }
  return found.sort((a, b) => (a.Timestamp?.getTime() ?? 0) - (b.Timestamp?.getTime() ?? 0));
}

function timeParts({ StartTime, EndTime, Period }: StatisticsInput): { StartTime: Date; EndTime: Date }[] {
  const step = checkWholeNumber("Period", Period, 1) * MOST_POINTS * 1000;
  const end = EndTime.getTime();
  const parts = [];
  for (let start = StartTime.getTime(); start < end; start += step) {
    parts.push({ StartTime: new Date(start), EndTime: new Date(Math.min(start + step, end)) });
  }
  // A range that is none is the service's to refuse.
  return parts.length > 0 ? parts : [{ StartTime, EndTime }];
}
