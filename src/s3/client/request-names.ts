import type { CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";

/** Who pays, and the account that must own the bucket: sent with every request of a transfer. */
export interface RequestNames {
  readonly RequestPayer?: CreateMultipartUploadCommandInput["RequestPayer"];
  readonly ExpectedBucketOwner?: string | undefined;
}

/** A customer-provided encryption key, sent with every request that reads or writes content. */
export interface CustomerKey {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: CreateMultipartUploadCommandInput["SSECustomerKey"];
  readonly SSECustomerKeyMD5?: string | undefined;
}

/** These members of an input. */
export function namesOf({ RequestPayer, ExpectedBucketOwner }: RequestNames): RequestNames {
  return {
    ...(RequestPayer !== undefined && { RequestPayer }),
    ...(ExpectedBucketOwner !== undefined && { ExpectedBucketOwner }),
  };
}

/** These members of an input. */
export function customerKeyOf(input: CustomerKey): CustomerKey {
  const { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 } = input;
  return {
    ...(SSECustomerAlgorithm !== undefined && { SSECustomerAlgorithm }),
    ...(SSECustomerKey !== undefined && { SSECustomerKey }),
    ...(SSECustomerKeyMD5 !== undefined && { SSECustomerKeyMD5 }),
  };
}
