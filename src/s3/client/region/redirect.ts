import { isValidHostLabel } from "@smithy/core/transport";
import { headerOf, statusOf } from "../../errors/status.js";

/**
 * The region of the bucket that S3 returns with an error. The response to a HEAD contains nothing else.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function regionOf(error: unknown): string | undefined {
  const { Region: inDocument } = (error ?? {}) as { readonly Region?: unknown };
  const region = headerOf(error, "x-amz-bucket-region") ?? inDocument;
  // A region that is not a valid host label makes the SDK's calls fail.
  return typeof region === "string" && isValidHostLabel(region) ? region : undefined;
}

/** The region that an error redirects to; `undefined` for other errors. */
export function redirectedTo(error: unknown): string | undefined {
  const status = statusOf(error);
  // 301 for a bucket in another region, 307 while its name is new, 400 for a signature for another region.
  return status === 301 || status === 307 || status === 400 ? regionOf(error) : undefined;
}

/** Whether an error shows that the bucket is in the region that the request was sent to. */
export function isFromRegion(region: string, error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  // A 403 may be due to the signature, which is invalid in a wrong region, unless S3 returns the region with it.
  return (status > 403 && status < 500) || status === 304 || (status === 403 && regionOf(error) === region);
}
