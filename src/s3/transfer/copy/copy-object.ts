import type { HasKey, S3Handle, S3Resource } from "../../object/s3-resource.js";
import { targetOf } from "../options/transfer-target.js";
import type { CopyFrom } from "./copy-from.js";
import type { CopyInput, CopyOptions, CopyResult } from "./copy-options.js";
import { copyTo } from "./run-copy.js";

/**
 * Copies another object of any size to this one, within the service: below 8 MiB by one CopyObject, otherwise in parts,
 * ten at a time, or by one CopyObject if the store does not copy parts. The copy has the metadata, content headers, tags
 * and storage class of the source, unless the input sets others, but not its ACL and object lock. Its encryption is the
 * default of the target bucket, unless the input sets another or `keepEncryption` keeps that of the source. All parts
 * come from the same source object, even if it is replaced meanwhile. A failed copy leaves nothing behind. To call
 * CopyObject itself, use `copyFrom`.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
 * [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), or
 * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html),
 * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
 * [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) and
 * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
 *
 * @throws `ResourceNotFoundError` if the source does not exist; `ObjectChangedError` if it was replaced meanwhile;
 *   `TypeError` for an invalid source, an input member that copies do not accept, a copy onto itself that changes
 *   nothing, and a KMS key that cannot be kept; `UploadNotAbortedError` if the copy failed and its parts could not be
 *   removed
 * @example
 * await s3.object("archive", "2024/a.jpg").copy(bucket.object("a.jpg"), { StorageClass: "GLACIER" });
 */
export async function copy(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "context" | "invalidate">,
  source: CopyFrom,
  input?: CopyInput,
  options?: CopyOptions,
): Promise<CopyResult> {
  return copyTo(targetOf(self, handle), source, input, options).finally(() => handle.invalidate());
}
