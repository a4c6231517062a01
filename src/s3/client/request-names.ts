import type { CopyObjectCommandInput, CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";
import { definedOf, pick } from "../../core/query/members.js";

/** Who pays, and the account that must own the bucket: sent with every request of a transfer. */
export type RequestNames = Pick<CreateMultipartUploadCommandInput, "RequestPayer" | "ExpectedBucketOwner">;

/** A customer-provided encryption key, sent with every request that reads or writes content. */
export type CustomerKey = Pick<
  CreateMultipartUploadCommandInput,
  "SSECustomerAlgorithm" | "SSECustomerKey" | "SSECustomerKeyMD5"
>;

/** The same for the source of a copy. */
type SourceCustomerKey = Pick<
  CopyObjectCommandInput,
  "CopySourceSSECustomerAlgorithm" | "CopySourceSSECustomerKey" | "CopySourceSSECustomerKeyMD5"
>;

export function namesOf(input: RequestNames): RequestNames {
  return definedOf(pick(input, ["RequestPayer", "ExpectedBucketOwner"]));
}

export function customerKeyOf(input: CustomerKey): CustomerKey {
  return definedOf(pick(input, ["SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5"]));
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
