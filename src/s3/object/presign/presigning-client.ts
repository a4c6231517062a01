import type { S3Client } from "@aws-sdk/client-s3";
import { clientForBucket } from "../../client/region/regional-client.js";
import type { S3Handle, S3Resource } from "../s3-resource.js";

/** The client that signs for a bucket, in the bucket's region as far as it is known. */
export function presigningClient(
  self: S3Resource,
  handle: Pick<S3Handle, "context">,
  bucket: string,
): S3Client {
  const client = clientForBucket(handle.context.client, bucket);
  // A stub cannot sign.
  if (client.middlewareStack !== undefined) return client;
  throw new TypeError(`${self.toString()} cannot be presigned, as its client is not an S3Client of the SDK.`);
}

const whenRequired = async () => "WHEN_REQUIRED" as const;

/**
 * The same client for a request that is signed but not sent. The SDK would sign the checksum of a body, which is not
 * known yet, so that no other body could be sent; and nothing should be logged.
 */
export function forSigningOnly(client: S3Client): S3Client {
  const middlewareStack = client.middlewareStack.clone();
  middlewareStack.remove("tucuxiCallLog");
  const config = {
    ...client.config,
    requestChecksumCalculation: whenRequired,
    responseChecksumValidation: whenRequired,
  };
  return { config, middlewareStack } as unknown as S3Client;
}
