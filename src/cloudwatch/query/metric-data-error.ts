import { type BatchFailure, TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    MetricDataIncomplete: MetricDataError;
  }
}

/** The service could not give all of the data that was asked for: what it gave is left out, since it is not whole. */
export class MetricDataError extends TucuxiError {
  override readonly name = "MetricDataError";
  readonly code = "MetricDataIncomplete";
  /** Each query that has no whole result, with the service's status and its messages. */
  readonly failures: readonly BatchFailure[];

  constructor(failures: readonly BatchFailure[]) {
    const words = failures.map(
      ({ id, code, message }) => `${id}: ${code}${message === "" ? "" : ` (${message})`}`,
    );
    super(
      `CloudWatch has no whole result for ${failures.length} of the queries: ${words.join("; ")}. ` +
        "Ask again for InternalError; for Forbidden, check which accounts and metrics the caller may read.",
    );
    this.failures = failures;
  }
}
