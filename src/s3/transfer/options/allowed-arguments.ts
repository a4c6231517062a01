import { isOption } from "../../../core/call/input/unknown-options.js";
import { checkPlain } from "../../../core/text/argument-checks.js";
import { CUSTOMER_KEY, REQUEST_NAMES } from "../../client/request-names.js";

// boto3's ExtraArgs, and the conditions for writes, which boto3 lacks.

/** The members that the input of a download may have. */
export const DOWNLOAD_ARGUMENTS = ["ChecksumMode", "VersionId", ...CUSTOMER_KEY, ...REQUEST_NAMES] as const;

/** The arguments that uploads and copies share. */
const WRITE_ARGUMENTS = [
  "ACL",
  "BucketKeyEnabled",
  "CacheControl",
  "ChecksumAlgorithm",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
  "ExpectedBucketOwner",
  "Expires",
  "GrantFullControl",
  "GrantRead",
  "GrantReadACP",
  "GrantWriteACP",
  "IfMatch",
  "IfNoneMatch",
  "Metadata",
  "ObjectLockLegalHoldStatus",
  "ObjectLockMode",
  "ObjectLockRetainUntilDate",
  "RequestPayer",
  "ServerSideEncryption",
  "StorageClass",
  ...CUSTOMER_KEY,
  "SSEKMSKeyId",
  "SSEKMSEncryptionContext",
  "Tagging",
  "WebsiteRedirectLocation",
] as const;

/** Checksums of the whole object; at most one may be passed. */
export const FULL_OBJECT_CHECKSUMS = [
  "ChecksumCRC32",
  "ChecksumCRC32C",
  "ChecksumCRC64NVME",
  "ChecksumMD5",
  "ChecksumSHA1",
  "ChecksumSHA256",
  "ChecksumSHA512",
  "ChecksumXXHASH3",
  "ChecksumXXHASH64",
  "ChecksumXXHASH128",
] as const;

/** The members that the input of an upload may have. */
export const UPLOAD_ARGUMENTS = [
  ...WRITE_ARGUMENTS,
  "ChecksumType",
  "ContentLength",
  "ContentMD5",
  "MpuObjectSize",
  ...FULL_OBJECT_CHECKSUMS,
] as const;

/** The members that the input of a copy may have. */
export const COPY_ARGUMENTS = [
  ...WRITE_ARGUMENTS,
  "CopySourceIfMatch",
  "CopySourceIfModifiedSince",
  "CopySourceIfNoneMatch",
  "CopySourceIfUnmodifiedSince",
  "CopySourceSSECustomerAlgorithm",
  "CopySourceSSECustomerKey",
  "CopySourceSSECustomerKeyMD5",
  "ExpectedSourceBucketOwner",
  "MetadataDirective",
  "TaggingDirective",
] as const;

/** The members of the SDK's input that are allowed; an older client lacks some. */
export type Allowed<Input, Names extends readonly string[]> = Pick<
  Input,
  Extract<Names[number], keyof Input>
>;

/**
 * @param method for errors, such as `uploadFile`
 * @throws {TypeError} for a member that is not allowed and is not `undefined`
 */
export function refuseUnknownArguments(method: string, input: object, allowed: readonly string[]): void {
  checkPlain(`The input of ${method}`, input);
  const unknown = Object.entries(input).find(
    ([name, value]) => value !== undefined && !allowed.includes(name),
  );
  if (!unknown) return;
  const [name] = unknown;
  if (isOption(name)) {
    throw new TypeError(`${method} takes ${name} among its options, the argument after the input.`);
  }
  throw new TypeError(`${method} takes no ${name}. It accepts ${[...allowed].sort().join(", ")}.`);
}
