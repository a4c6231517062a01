import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";

/** The members of an input that determine the encryption. They belong together: a KMS key is for one kind only. */
const ENCRYPTION = [
  "BucketKeyEnabled",
  "ServerSideEncryption",
  "SSECustomerAlgorithm",
  "SSECustomerKey",
  "SSEKMSEncryptionContext",
  "SSEKMSKeyId",
] as const;

/** Whether the input determines the encryption, if only to use the bucket's. */
export function givesEncryption(input: object): boolean {
  return ENCRYPTION.some((name) => name in input);
}

/** The members of an input for the encryption that an object has. */
export function storedEncryption({
  BucketKeyEnabled,
  ServerSideEncryption,
  SSEKMSKeyId,
}: HeadObjectCommandOutput): Partial<CopyObjectCommandInput> {
  // Any other value belongs to a location, and a request cannot set it.
  if (!/^(AES256|aws:kms(:dsse)?)$/.test(ServerSideEncryption ?? "")) return {};
  return {
    ServerSideEncryption,
    ...(SSEKMSKeyId !== undefined && { SSEKMSKeyId }),
    ...(BucketKeyEnabled !== undefined && { BucketKeyEnabled }),
  };
}

/** The same for an object that is copied onto itself. `AES256` is the default and need not be requested. */
export function chosenEncryption(head: HeadObjectCommandOutput): Partial<CopyObjectCommandInput> {
  return head.ServerSideEncryption === "AES256" ? {} : storedEncryption(head);
}
