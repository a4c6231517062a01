/** The services' error codes for throttling. */
const CODES = new Set([
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

export function isThrottlingCode(code: string): boolean {
  return CODES.has(code);
}

/** Whether a request was throttled, and so not processed. */
export function isThrottling(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return CODES.has(error.name) || $metadata?.httpStatusCode === 429;
}
