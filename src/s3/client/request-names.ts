import type { CopyObjectCommandInput, CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";
import { definedOf, pick } from "../../core/query/members.js";

/** Who pays, and the account that must own the bucket: sent with every request of a transfer. */
export const REQUEST_NAMES = ["RequestPayer", "ExpectedBucketOwner"] as const;
export type RequestNames = Pick<CreateMultipartUploadCommandInput, (typeof REQUEST_NAMES)[number]>;

/** A customer-provided encryption key, sent with every request that reads or writes content. */
export const CUSTOMER_KEY = ["SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5"] as const;
export type CustomerKey = Pick<CreateMultipartUploadCommandInput, (typeof CUSTOMER_KEY)[number]>;

/** The same for the source of a copy. */
type SourceCustomerKey = Pick<
  CopyObjectCommandInput,
  "CopySourceSSECustomerAlgorithm" | "CopySourceSSECustomerKey" | "CopySourceSSECustomerKeyMD5"
>;

export function namesOf(input: RequestNames): RequestNames {
  return definedOf(pick(input, REQUEST_NAMES));
}

export function customerKeyOf(input: CustomerKey): CustomerKey {
  return definedOf(pick(input, CUSTOMER_KEY));
}

/** The key as that of the source, for a copy of an object onto itself. */
export function asSourceKey(input: CustomerKey): SourceCustomerKey {
  return definedOf({
    CopySourceSSECustomerAlgorithm: input.SSECustomerAlgorithm,
    CopySourceSSECustomerKey: input.SSECustomerKey,
    CopySourceSSECustomerKeyMD5: input.SSECustomerKeyMD5,
  });
}

/** The key of the source of a copy, for a request that reads the source, or writes with the same key. */
export function sourceKeyOf(input: SourceCustomerKey): CustomerKey {
  return definedOf({
    SSECustomerAlgorithm: input.CopySourceSSECustomerAlgorithm,
    SSECustomerKey: input.CopySourceSSECustomerKey,
    SSECustomerKeyMD5: input.CopySourceSSECustomerKeyMD5,
  });
}
