interface Answered {
  readonly name?: string;
  /** From the error's document, where it has one. */
  readonly Region?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/**
 * The region that a bucket is in, as S3 tells with an error. Nothing else is in the answer to a HEAD.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function toldRegion(error: unknown): string | undefined {
  const { $response, Region: region } = (error ?? {}) as Answered;
  const told: unknown = $response?.headers?.["x-amz-bucket-region"] ?? region;
  return typeof told === "string" && told !== "" ? told : undefined;
}

/** The region that an error says to go to; `undefined` where it is about something else. */
export function redirectedTo(error: unknown): string | undefined {
  const status = statusOf(error);
  // 301 for a bucket of another region, 307 while its name is new, 400 for a signature of another region.
  return status === 301 || status === 307 || status === 400 ? toldRegion(error) : undefined;
}

/** The status of the answer that an error of the SDK is about. */
export function statusOf(error: unknown): number | undefined {
  return ((error ?? {}) as Answered).$metadata?.httpStatusCode;
}
