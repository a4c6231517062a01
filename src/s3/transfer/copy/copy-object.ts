import type { S3Client } from "@aws-sdk/client-s3";
import type { HasKey, S3Resource } from "../../object/s3-resource.js";
import { targetIn, targetOf } from "../options/transfer-target.js";
import type { CopyFrom } from "./copy-from.js";
import type { CopyInput, CopyOptions, CopyResult } from "./copy-options.js";
import { copyTo } from "./run-copy.js";
import type { ResourceHandle } from "../../../core/resource/handle.js";

/**
 * Makes this object a copy of another one, of any size, within the service: below 8 MiB by one CopyObject, above in
 * parts, ten at a time; where a store copies no parts, by one CopyObject as well. Whatever its size, it has the metadata,
 * content type and the like, tags and storage class of the source, unless the input says otherwise; not its ACL and its
 * lock. It is encrypted as the bucket has it that it is copied to, unless the input says how, or `keepEncryption` asks for
 * that of the source. What comes of several requests is of one object: the one that was looked at. A copy that fails
 * leaves nothing behind. `copyFrom` is the service's own CopyObject.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
 * [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), or
 * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html),
 * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
 * [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) and
 * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
 *
 * @throws `ResourceNotFoundError` when there is no such source; `ObjectChangedError` when it was replaced meanwhile;
 *   `TypeError` for what is no object, for an input that copies do not take, for a copy onto itself that changes
 *   nothing, and for a KMS key that cannot be kept; `UploadNotAbortedError` when it failed and its parts could not be removed
 * @example
 * await s3.object("archive", "2024/a.jpg").copy(bucket.object("a.jpg"), { StorageClass: "GLACIER" });
 */
export async function copy(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context" | "invalidate">,
  source: CopyFrom,
  input?: CopyInput,
  options?: CopyOptions,
): Promise<CopyResult> {
  try {
    return await copyTo(targetOf(self, handle), source, input, options);
  } finally {
    handle.invalidate();
  }
}

/**
 * Copies an object to a key of the bucket: `bucket.object(key).copy(source)`, which says more of it.
 *
 * @example
 * await bucket.copy({ Bucket: "photos", Key: "a.jpg" }, "b.jpg");
 */
export async function copyOfBucket(
  self: S3Resource & { readonly name: string },
  handle: Pick<ResourceHandle<S3Client>, "context">,
  source: CopyFrom,
  key: string,
  input?: CopyInput,
  options?: CopyOptions,
): Promise<CopyResult> {
  return copyTo(targetIn(self, handle, key), source, input, options);
}
