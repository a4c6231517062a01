import type { CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";

/** What all requests of an upload say, to be answered at all. */
export interface RequestNames {
  readonly RequestPayer?: CreateMultipartUploadCommandInput["RequestPayer"];
  readonly ExpectedBucketOwner?: string | undefined;
}

/** The key of the customer, which what writes or reads content has to give. */
export interface CustomerKey {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: CreateMultipartUploadCommandInput["SSECustomerKey"];
  readonly SSECustomerKeyMD5?: string | undefined;
}

/** Those of an input that has more. */
export function namesOf({ RequestPayer, ExpectedBucketOwner }: RequestNames): RequestNames {
  return {
    ...(RequestPayer !== undefined && { RequestPayer }),
    ...(ExpectedBucketOwner !== undefined && { ExpectedBucketOwner }),
  };
}

/** That of an input that has more. */
export function customerKeyOf(input: CustomerKey): CustomerKey {
  const { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 } = input;
  return {
    ...(SSECustomerAlgorithm !== undefined && { SSECustomerAlgorithm }),
    ...(SSECustomerKey !== undefined && { SSECustomerKey }),
    ...(SSECustomerKeyMD5 !== undefined && { SSECustomerKeyMD5 }),
  };
}
