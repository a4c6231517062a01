import { TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    SeveralSeries: SeveralSeriesError;
  }
}

/** The points or the label of a query's result were read, but the query has several time series. Read its `series`. */
export class SeveralSeriesError extends TucuxiError {
  override readonly name = "SeveralSeriesError";
  readonly code = "SeveralSeries";
  /** The name of the query. */
  readonly query: string;
  /** The number of its time series. */
  readonly count: number;

  constructor(query: string, count: number) {
    super(`The query ${query} has ${count} time series. Read each of them from its series.`);
    this.query = query;
    this.count = count;
  }
}
