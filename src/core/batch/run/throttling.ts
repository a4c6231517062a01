/** The codes by which the services say that there are too many requests. */
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

/** Whether a code says that there are too many requests. */
export function isThrottlingCode(code: string): boolean {
  return CODES.has(code);
}

/** Whether a request was refused, unheard, because there are too many. */
export function isThrottling(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return CODES.has(error.name) || $metadata?.httpStatusCode === 429;
}
