import { type BatchFailure, TucuxiError } from "../../core/errors/errors.js";
import type { QueryResult } from "./query-result.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    MetricDataIncomplete: MetricDataError;
  }
}

/** The service did not return all of the requested data. What it returned is in `results`. */
export class MetricDataError extends TucuxiError {
  override readonly name = "MetricDataError";
  readonly code = "MetricDataIncomplete";
  /** Each incomplete series by the name of its query, and each message about the whole request, with the service's codes. */
  readonly failures: readonly BatchFailure[];
  readonly #results: Readonly<Record<string, QueryResult>>;

  constructor(failures: readonly BatchFailure[], results: Readonly<Record<string, QueryResult>> = {}) {
    const words = failures.map(
      ({ id, code, message }) => `${id}: ${code}${message === "" ? "" : ` (${message})`}`,
    );
    super(
      `CloudWatch returned incomplete data: ${words.join("; ")}. For InternalError, try again; for Forbidden, check which ` +
        "accounts and metrics the caller may read; where a limit is exceeded, narrow the search or the time range. " +
        "See results for what was returned.",
    );
    this.failures = failures;
    this.#results = results;
  }

  /** The incomplete results by the names of the queries. */
  get results(): Readonly<Record<string, QueryResult>> {
    return this.#results;
  }
}
