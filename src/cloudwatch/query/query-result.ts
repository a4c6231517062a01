import type { MessageData } from "@aws-sdk/client-cloudwatch";
import { NO_SERIES, type Point, type Series } from "./series.js";
import { SeveralSeriesError } from "./several-series-error.js";

/**
 * The result of a query. A query for a metric has one time series, whose members are the result's own. An expression with
 * `SEARCH`, or a Metrics Insights query with `GROUP BY`, may have any number: they are in `series`.
 */
export class QueryResult implements Series {
  readonly #query: string;
  /** Every time series of the query, in the order of the service. */
  readonly series: readonly Series[];

  /** @internal */
  constructor(query: string, series: readonly Series[]) {
    this.#query = query;
    this.series = series;
  }

  /** The label of the only series; empty if the query has no series. @throws `SeveralSeriesError` if there are more */
  get label(): string {
    return this.#only.label;
  }

  /** The points of the only series; empty if the query has no series. @throws `SeveralSeriesError` if there are more series */
  get points(): readonly Point[] {
    return this.#only.points;
  }

  /** The service's messages about the only series. @throws `SeveralSeriesError` if there are more */
  get messages(): readonly MessageData[] {
    return this.#only.messages;
  }

  get #only(): Series {
    if (this.series.length > 1) throw new SeveralSeriesError(this.#query, this.series.length);
    return this.series[0] ?? NO_SERIES;
  }
}
