import { type BatchFailure, TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    MetricDataIncomplete: MetricDataError;
  }
}

/** The service did not return all of the requested data; the incomplete data is not returned. */
export class MetricDataError extends TucuxiError {
  override readonly name = "MetricDataError";
  readonly code = "MetricDataIncomplete";
  /** Each query with an incomplete result, with the service's status and its messages. */
  readonly failures: readonly BatchFailure[];

  constructor(failures: readonly BatchFailure[]) {
    const words = failures.map(
      ({ id, code, message }) => `${id}: ${code}${message === "" ? "" : ` (${message})`}`,
    );
    super(
      `CloudWatch returned incomplete results for ${failures.length} of the queries: ${words.join("; ")}. ` +
        "For InternalError, try again; for Forbidden, check which accounts and metrics the caller may read.",
    );
    this.failures = failures;
  }
}
