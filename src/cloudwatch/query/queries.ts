import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { argumentError, checkPlain } from "../../core/text/argument-checks.js";
import { type Dimensions, toDimensions } from "../dimensions.js";

/** A metric, such as a `Metric`. */
export interface HasMetricName {
  readonly namespace: string;
  readonly name: string;
}

/** A query for one metric: `{ metric, Stat: "Average", Period: 300 }`. */
export interface MetricQuery extends MetricSettings {
  readonly metric: HasMetricName;
}

/** The statistic of a metric. */
export interface MetricSettings {
  /** `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount`, or a percentile such as `p99`. */
  readonly Stat: string;
  /** The period of a value, in seconds. */
  readonly Period: number;
  readonly Dimensions?: Dimensions | undefined;
  /** Only values with this unit. */
  readonly Unit?: NonNullable<MetricDataQuery["MetricStat"]>["Unit"];
  readonly Label?: string | undefined;
  readonly AccountId?: string | undefined;
  /** `false` for data that is used only by expressions. */
  readonly ReturnData?: boolean | undefined;
}

/** A query: for one metric, an expression over the other queries (`"errors / requests"`), or the SDK's own query without its id. */
export type DataQuery = MetricQuery | string | Omit<MetricDataQuery, "Id">;

/** The valid ids of queries. */
const ID = /^[a-z]\w{0,254}$/;

/** The SDK's form of queries by their ids. @throws `TypeError` for an id that no expression could refer to, and for no query */
export function toQueries(queries: Readonly<Record<string, DataQuery>>): MetricDataQuery[] {
  checkPlain("The queries", queries, "an object that has them by their names");
  return Object.entries(queries).map(([Id, query]) => {
    if (!ID.test(Id)) {
      throw argumentError(
        `The query's name ${JSON.stringify(Id)}`,
        "a lowercase letter, then letters, digits or _",
        Id,
      );
    }
    if (typeof query === "string") return { Id, Expression: query };
    checkPlain(`The query ${Id}`, query, "an expression or an object");
    return isMetricQuery(query) ? { Id, ...metricQuery(query, Id) } : { ...query, Id };
  });
}

function isMetricQuery(query: Exclude<DataQuery, string>): query is MetricQuery {
  return "metric" in query;
}

function metricQuery(
  { metric, Stat, Period, Dimensions: given, Unit, ...more }: MetricQuery,
  Id: string,
): Omit<MetricDataQuery, "Id"> {
  if (typeof metric !== "object" || metric === null)
    throw argumentError(`The metric of the query ${Id}`, "a Metric", metric);
  const dimensions = toDimensions(given, `Dimensions of the query ${Id}`);
  return {
    ...more,
    MetricStat: {
      Metric: {
        Namespace: metric.namespace,
        MetricName: metric.name,
        ...(dimensions && { Dimensions: dimensions }),
      },
      Period,
      Stat,
      ...(Unit !== undefined && { Unit }),
    },
  };
}
