import { errorName, isTucuxiError } from "../../errors/error-guards.js";
import { isThrottlingError, isTransientError } from "@smithy/core/retry";

type SdkError = Parameters<typeof isTransientError>[0];

/** Whether the service or the network, not the request, caused the failure, so that a retry may succeed. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  const { httpStatusCode: status = 0 } = $metadata ?? {};
  if (status === 408 || status >= 500) return true;
  // The SDK recognizes throttling by its many names, and network errors.
  return isThrottlingError(error as SdkError) || isTransientError(error as SdkError);
}

const PASSING = new Set([
  "AWS.SimpleQueueService.OverLimit",
  "KMSThrottling",
  "KmsThrottled",
  "OverLimit",
  "RequestThrottled",
]);

/** The same for limits of SQS, SNS and KMS that the SDK does not know as temporary, and for our own timeouts. */
export function isTransient(error: unknown): boolean {
  if (isTucuxiError(error)) return isTucuxiError(error, "TimedOut");
  return PASSING.has(errorName(error) ?? "") || mayPass(error);
}
