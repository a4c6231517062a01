import {
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type MetricDataQuery,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import type { RootHandle } from "../../core/resource/handle.js";
import { allPages } from "../../core/paging/all-pages.js";
import type { CloudWatchResource } from "../generated/cloudwatch-resource.js";
import { MetricDataError } from "./metric-data-error.js";
import { type DataQuery, toQueries } from "./queries.js";
import { type Series, SeriesBuilder } from "./series.js";

/** The time range and other settings: the SDK's own input, without queries and paging. */
export type DataRange = Omit<GetMetricDataCommandInput, "MetricDataQueries" | "NextToken" | "ScanBy">;

/** The maximum number of queries in a request. */
const MOST_QUERIES = 500;

/**
 * The data of metrics and metric math expressions, as a complete time series for each query, in chronological
 * order. The names of the queries are their ids, by which expressions refer to them. More than 500 queries are
 * split into several requests if none of them is an expression.
 *
 * Calls [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html).
 *
 * @example
 * const { rate } = await cloudwatch.getData(
 *   {
 *     errors: { metric: cloudwatch.metric("Shop", "Errors"), Stat: "Sum", Period: 300, ReturnData: false },
 *     orders: { metric: cloudwatch.metric("Shop", "Orders"), Stat: "Sum", Period: 300, ReturnData: false },
 *     rate: "100 * errors / orders",
 *   },
 *   { StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date() },
 * );
 * for (const { timestamp, value } of rate.points) console.log(timestamp, value);
 *
 * @throws `MetricDataError` when the service could not give all of it: it names the queries. `TypeError` for a name that
 *   is no id
 */
export async function getData<const Queries extends Readonly<Record<string, DataQuery>>>(
  _self: CloudWatchResource,
  handle: Pick<RootHandle, "ask">,
  queries: Queries,
  range: DataRange,
  options?: CallOptions,
): Promise<{ readonly [Name in keyof Queries]: Series }> {
  return (await series(handle, toQueries(queries), range, options)) as {
    readonly [Name in keyof Queries]: Series;
  };
}

/** The series of queries, by their ids. */
export async function series(
  handle: Pick<RootHandle, "ask">,
  queries: readonly MetricDataQuery[],
  range: DataRange,
  options?: CallOptions,
): Promise<Record<string, Series>> {
  const builders = new Map(
    queries.filter(({ ReturnData }) => ReturnData !== false).map(({ Id }) => [Id, new SeriesBuilder()]),
  );
  for (const part of parts(queries)) {
    const results = await allPages(
      "CloudWatchResource.getData",
      (token) =>
        handle.ask(
          new GetMetricDataCommand({
            ...range,
            ...token,
            ScanBy: "TimestampAscending",
            MetricDataQueries: [...part],
          }),
          options,
        ),
      (output) => output.MetricDataResults ?? [],
      ({ NextToken }) => (NextToken === undefined || NextToken === "" ? undefined : { NextToken }),
    );
    for (const result of results) builders.get(result.Id)?.add(result);
  }
  const troubles = [...builders].flatMap(
    ([
      id,
      {
        trouble,
        series: { messages },
      },
    ]) =>
      trouble === undefined
        ? []
        : [{ id: id ?? "", code: trouble, message: messages.map(({ Value }) => Value).join(" ") }],
  );
  if (troubles.length > 0) throw new MetricDataError(troubles);
  return Object.fromEntries([...builders].map(([id, builder]) => [id, builder.series]));
}

/** Expressions refer to other queries, so all of them are in one request, even if the service refuses their number. */
function parts(queries: readonly MetricDataQuery[]): (readonly MetricDataQuery[])[] {
  if (queries.some(({ Expression }) => Expression !== undefined)) return [queries];
  const count = Math.ceil(queries.length / MOST_QUERIES);
  return Array.from({ length: count }, (_, part) =>
    queries.slice(part * MOST_QUERIES, (part + 1) * MOST_QUERIES),
  );
}
