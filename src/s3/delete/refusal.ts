import type { S3ServiceException } from "@aws-sdk/client-s3";

/** Whether the service answered, and said no. By the error's members: the client may be of another copy. */
export function isRefusal(error: unknown): error is S3ServiceException {
  if (!(error instanceof Error)) return false;
  const { $fault, $metadata } = error as Partial<S3ServiceException>;
  return $fault !== undefined && $metadata?.httpStatusCode !== undefined;
}
