import { plainInput } from "../../core/call/input/input-members.js";
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

/** The SDK's own input, without the names of the metric. */
export interface StatisticsInput extends Omit<
  GetMetricStatisticsCommandInput,
  "Namespace" | "MetricName" | "Dimensions"
> {
  readonly Dimensions?: Dimensions | undefined;
  readonly StartTime: Date;
  readonly EndTime: Date;
  /** The period of a value, in seconds. */
  readonly Period: number;
}

/** The maximum number of values in a response. */
const MOST_POINTS = 1440;

/**
 * The metric's statistics in chronological order; the service returns them in no order. For a range of more
 * than 1,440 periods, which the service rejects, several requests are made.
 *
 * Calls GetMetricStatistics; `getStatistics` returns the plain output.
 */
export async function statistics(
  self: Metric,
  handle: Pick<ResourceHandle, "ask">,
  input: StatisticsInput,
  options?: CallOptions,
): Promise<Datapoint[]> {
  const { Dimensions: given, ...more } = plainInput(input);
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
  // The service rejects an invalid range.
  return parts.length > 0 ? parts : [{ StartTime, EndTime }];
}
