import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import type { ObjectVersion } from "../generated/object-version.js";
import type { S3Object } from "../generated/s3-object.js";
import { objectIn, versionIn } from "./s3-resource.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/**
 * Deletes the object if it is there, and resolves to whether it was: S3 itself answers a delete in the same way
 * whether or not there was anything. It asks first, so that of two callers at the same time both may be told
 * `true`; `delete({ IfMatch })` is for those who must know.
 *
 * Where the bucket has versioning, the object is gone for all who do not ask for a version: a delete marker comes
 * on top of its versions, which stay. One that has a delete marker on top already is not there, and gets no second
 * one.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
 * [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
 *
 * @throws `ExistenceUnknownError` when S3 refuses to tell whether it is there
 */
export async function deleteIfExists(
  self: S3Object | ObjectSummary,
  handle: Pick<ResourceHandle, "retire">,
  options?: ObjectCallOptions,
): Promise<boolean> {
  if (!(await self.exists(options))) return false;
  await handle.retire(new DeleteObjectCommand(objectIn(self)), options);
  return true;
}

/**
 * Deletes the version for good if it is there, and resolves to whether it was. If it is a delete marker, the
 * version below it becomes the object again.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
 * [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
 *
 * @throws `ExistenceUnknownError` when S3 refuses to tell whether it is there
 */
export async function deleteVersionIfExists(
  self: ObjectVersion,
  handle: Pick<ResourceHandle, "retire">,
  options?: ObjectCallOptions,
): Promise<boolean> {
  if (!(await self.exists(options))) return false;
  await handle.retire(new DeleteObjectCommand(versionIn(self)), options);
  return true;
}
