import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { argumentError } from "../../core/text/argument-checks.js";
import { type Dimensions, toDimensions } from "../dimensions.js";

/** A metric, such as a `Metric`. */
export interface HasMetricName {
  readonly namespace: string;
  readonly name: string;
}

/** Data of one metric: `{ metric, Stat: "Average", Period: 300 }`. */
export interface MetricQuery extends MetricSettings {
  readonly metric: HasMetricName;
}

/** What of a metric is wanted. */
export interface MetricSettings {
  /** `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount`, or a percentile such as `p99`. */
  readonly Stat: string;
  /** Seconds that one value stands for. */
  readonly Period: number;
  readonly Dimensions?: Dimensions | undefined;
  /** Values of this unit alone. */
  readonly Unit?: NonNullable<MetricDataQuery["MetricStat"]>["Unit"];
  readonly Label?: string | undefined;
  readonly AccountId?: string | undefined;
  /** `false` for data that only expressions use. */
  readonly ReturnData?: boolean | undefined;
}

/** A query: of one metric, an expression over the other queries (`"errors / requests"`), or the SDK's own less its id. */
export type DataQuery = MetricQuery | string | Omit<MetricDataQuery, "Id">;

/** What the service takes as the id of a query. */
const ID = /^[a-z]\w{0,254}$/;

/** The SDK's form of queries by their ids. @throws `TypeError` for an id that no expression could name */
export function toQueries(queries: Readonly<Record<string, DataQuery>>): MetricDataQuery[] {
  return Object.entries(queries).map(([Id, query]) => {
    if (!ID.test(Id)) {
      throw argumentError(
        `The query's name ${JSON.stringify(Id)}`,
        "a lowercase letter, then letters, digits or _",
        Id,
      );
    }
    if (typeof query === "string") return { Id, Expression: query };
    return "metric" in query ? { Id, ...metricQuery(query) } : { ...query, Id };
  });
}

function metricQuery({
  metric,
  Stat,
  Period,
  Dimensions: given,
  Unit,
  ...more
}: MetricQuery): Omit<MetricDataQuery, "Id"> {
  const dimensions = toDimensions(given);
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
