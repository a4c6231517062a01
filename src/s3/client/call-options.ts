import type { HeadObjectCommandInput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import type { OptionMembers } from "../../core/call/input/option-members.js";
import { CUSTOMER_KEY, REQUEST_NAMES } from "./request-names.js";

/** Options of calls that have no input of their own, about a bucket. */
export interface BucketCallOptions extends CallOptions {
  /** The account that must own the bucket; otherwise S3 refuses the call (403). */
  readonly ExpectedBucketOwner?: HeadObjectCommandInput["ExpectedBucketOwner"];
}

/** Options of calls that have no input of their own, about something that belongs to an object, such as its tags. */
export interface PayerCallOptions extends BucketCallOptions {
  /** `"requester"`: the caller pays for the call, as Requester Pays buckets require. */
  readonly RequestPayer?: HeadObjectCommandInput["RequestPayer"];
}

/** Options of calls that have no input of their own, about an object: `exists()`, `load()`, waiters. */
export interface ObjectCallOptions extends PayerCallOptions {
  /** The algorithm of the customer-provided key: `"AES256"`. */
  readonly SSECustomerAlgorithm?: HeadObjectCommandInput["SSECustomerAlgorithm"];
  /** The customer-provided key that the object is encrypted with. */
  readonly SSECustomerKey?: HeadObjectCommandInput["SSECustomerKey"];
  /** The MD5 of that key, in Base64. Default: computed by the SDK. */
  readonly SSECustomerKeyMD5?: HeadObjectCommandInput["SSECustomerKeyMD5"];
}

export const OPTION_MEMBERS: OptionMembers = [
  ...REQUEST_NAMES,
  ...CUSTOMER_KEY,
] satisfies (keyof ObjectCallOptions)[];
