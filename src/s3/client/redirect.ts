import { isValidHostLabel } from "@smithy/core/transport";
import { statusOf } from "../errors/status.js";

interface Answered {
  readonly name?: string;
  /** From the error's document, where it has one. */
  readonly Region?: unknown;
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/**
 * The region that a bucket is in, as S3 tells with an error. Nothing else is in the answer to a HEAD.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function toldRegion(error: unknown): string | undefined {
  const { $response, Region: region } = (error ?? {}) as Answered;
  const told: unknown = $response?.headers?.["x-amz-bucket-region"] ?? region;
  // What cannot be one in a host name ends the SDK's own calls.
  return typeof told === "string" && isValidHostLabel(told) ? told : undefined;
}

/** The region that an error says to go to; `undefined` where it is about something else. */
export function redirectedTo(error: unknown): string | undefined {
  const status = statusOf(error);
  // 301 for a bucket of another region, 307 while its name is new, 400 for a signature of another region.
  return status === 301 || status === 307 || status === 400 ? toldRegion(error) : undefined;
}

/** Whether an error shows that the bucket is in the region that was asked. */
export function isFromRegion(region: string, error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  // A refusal may be one of the signature, which a wrong region makes invalid, unless S3 names the region with it.
  return (status > 403 && status < 500) || status === 304 || (status === 403 && toldRegion(error) === region);
}
