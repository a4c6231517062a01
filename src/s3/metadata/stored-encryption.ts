import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";

/** The members of an input that say how an object is encrypted. They go together: a KMS key is for one kind. */
export const ENCRYPTION = [
  "BucketKeyEnabled",
  "ServerSideEncryption",
  "SSECustomerAlgorithm",
  "SSECustomerKey",
  "SSEKMSEncryptionContext",
  "SSEKMSKeyId",
] as const;

/** Whether the input says something of the encryption, if only that the bucket's is to be used. */
export function givesEncryption(input: object): boolean {
  return ENCRYPTION.some((name) => name in input);
}

/** The encryption of an object, as a request asks for it. */
export function storedEncryption({
  BucketKeyEnabled,
  ServerSideEncryption,
  SSEKMSKeyId,
}: HeadObjectCommandOutput): Partial<CopyObjectCommandInput> {
  // Any other is that of a place, which no request can ask for.
  if (!/^(AES256|aws:kms(:dsse)?)$/.test(ServerSideEncryption ?? "")) return {};
  return {
    ServerSideEncryption,
    ...(SSEKMSKeyId !== undefined && { SSEKMSKeyId }),
    ...(BucketKeyEnabled !== undefined && { BucketKeyEnabled }),
  };
}

/** The same for an object that is copied onto itself. `AES256`, which every object has, nobody has chosen. */
export function chosenEncryption(head: HeadObjectCommandOutput): Partial<CopyObjectCommandInput> {
  return head.ServerSideEncryption === "AES256" ? {} : storedEncryption(head);
}
