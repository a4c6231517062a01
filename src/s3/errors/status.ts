/** The HTTP status of the response that an output or an error of the SDK is about. */
export function statusOf(answer: unknown): number | undefined {
  const { $metadata } = (answer ?? {}) as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode;
}

/** A header of that response. */
export function headerOf(error: unknown, name: string): string | undefined {
  const { $response } = (error ?? {}) as {
    readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
  };
  return $response?.headers?.[name];
}

/** Whether the service would respond to another attempt with the same status. */
export function isFinal(status: number): boolean {
  return status < 500 && status !== 408 && status !== 429;
}
