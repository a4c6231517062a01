import {
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type MetricDataQuery,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import type { BatchFailure } from "../../core/errors/errors.js";
import type { RootHandle } from "../../core/resource/handle.js";
import { eachPage } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { chunks } from "../../core/query/chunks.js";
import type { CloudWatchResource } from "../generated/cloudwatch-resource.js";
import { MetricDataError } from "./metric-data-error.js";
import { type DataQuery, toQueries } from "./queries.js";
import { QueryPages, textOf } from "./query-pages.js";
import type { QueryResult } from "./query-result.js";

/** The time range and other settings: the SDK's own input, without queries and paging. */
export type DataRange = Omit<GetMetricDataCommandInput, "MetricDataQueries" | "NextToken" | "ScanBy">;

/** The result of each query, less those with `ReturnData: false`. */
export type DataResults<Queries extends Readonly<Record<string, DataQuery>>> = {
  readonly [
    Name in keyof Queries as Queries[Name] extends { readonly ReturnData: false } ? never : Name
  ]: QueryResult;
};

const MOST_QUERIES = 500;

/**
 * The data of metrics and metric math expressions, as complete time series for each query, in chronological
 * order. The names of the queries are their ids, by which expressions refer to them. More than 500 queries are
 * split into several requests if none of them is an expression.
 *
 * A metric, or an expression with one value at a time, has one series, whose `points` and `label` the result has itself. An
 * expression with `SEARCH`, or a Metrics Insights query with `GROUP BY`, may have any number: they are in `series`.
 *
 * Calls GetMetricData.
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
 * @throws `MetricDataError` if the service did not return all of it: it names the queries, and has the returned data.
 *   `TypeError` for an invalid id or query
 */
export async function getData<const Queries extends Readonly<Record<string, DataQuery>>>(
  _self: CloudWatchResource,
  handle: Pick<RootHandle, "ask">,
  queries: Queries,
  range: DataRange,
  options?: CallOptions,
): Promise<DataResults<Queries>> {
  return (await results(handle, toQueries(queries), range, options)) as DataResults<Queries>;
}

/** The results of queries, by their ids. */
export async function results(
  handle: Pick<RootHandle, "ask">,
  queries: readonly MetricDataQuery[],
  range: DataRange,
  options?: CallOptions,
): Promise<Record<string, QueryResult>> {
  plainInput(range);
  const pages = new Map(
    queries
      .filter(({ ReturnData }) => ReturnData !== false)
      .map((query) => [query.Id ?? "", new QueryPages(query)]),
  );
  const failures: BatchFailure[] = [];
  for (const part of parts(queries)) {
    const input = { ...range, ScanBy: "TimestampAscending" as const, MetricDataQueries: [...part] };
    const outputs = eachPage(
      "CloudWatchResource.getData",
      (token) => handle.ask(new GetMetricDataCommand({ ...input, ...token }), options),
      ({ NextToken }) => pageToken({ NextToken }),
    );
    let page = 0;
    for await (const { MetricDataResults = [], Messages = [] } of outputs) {
      for (const result of MetricDataResults) pages.get(result.Id ?? "")?.add(result, page);
      page++;
      // Such as that a search matches more metrics than the service returns.
      for (const message of Messages)
        failures.push({ id: "the request", code: message.Code ?? "", message: textOf([message]) });
    }
  }
  failures.unshift(...[...pages.values()].flatMap((query) => query.failures));
  const found = Object.fromEntries([...pages].map(([id, { result }]) => [id, result]));
  if (failures.length > 0) throw new MetricDataError(failures, found);
  return found;
}

/** Expressions refer to other queries, so all of them are in one request, even if the service rejects their number. */
function parts(queries: readonly MetricDataQuery[]): (readonly MetricDataQuery[])[] {
  const hasExpression = queries.some(({ Expression }) => Expression !== undefined);
  return hasExpression ? [queries] : chunks(queries, MOST_QUERIES);
}
