import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Metric } from "../generated/metric.js";
import { type DataRange, results } from "../query/get-data.js";
import { type MetricSettings, toQueries } from "../query/queries.js";
import { NO_SERIES, type Series } from "../query/series.js";

/**
 * The data of the metric as a complete time series in chronological order. Only the `Dimensions` of the input
 * apply; pass `Dimensions: metric.dimensions` for those of a listed metric.
 *
 * Calls GetMetricData.
 *
 * @example
 * const hour = { StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date() };
 * const { points } = await metric.getData({ Stat: "Average", Period: 300, ...hour });
 *
 * @throws `MetricDataError` if the service did not return all of it
 */
export async function getData(
  self: Metric,
  handle: Pick<ResourceHandle, "ask">,
  input: Omit<MetricSettings, "ReturnData"> & DataRange,
  options?: CallOptions,
): Promise<Series> {
  const { Stat, Period, Dimensions, Unit, Label, AccountId, ...range } = plainInput(input);
  const settings = { Stat, Period, Dimensions, Unit, Label, AccountId };
  const { data } = await results(handle, toQueries({ data: { metric: self, ...settings } }), range, options);
  return data?.series[0] ?? NO_SERIES;
}
