/** The HTTP status of the response that an error of the SDK is about. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata } = (error ?? {}) as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode;
}

/** Whether the service would respond to another attempt with the same status. */
export function isFinal(status: number): boolean {
  return status < 500 && status !== 408 && status !== 429;
}
