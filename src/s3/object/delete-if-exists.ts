import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { ObjectBase } from "../generated/object-base.js";
import type { ObjectVersion } from "../generated/object-version.js";
import { objectIn } from "./s3-resource.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/**
 * Deletes the object if it exists, and resolves to whether it did: S3's own response to a delete does not say. It checks
 * first, so that two callers at the same time may both get `true`; use `delete({ IfMatch })` if exactly one may.
 *
 * In a bucket with versioning, a delete marker becomes the newest version, and the other versions stay. An object whose
 * newest version is a delete marker does not exist, and gets no second one.
 *
 * Calls HeadObject, then DeleteObject.
 *
 * @throws `ExistenceUnknownError` if S3 does not reveal whether it exists
 */
export async function deleteIfExists(
  self: ObjectBase<object> | ObjectVersion,
  handle: Pick<ResourceHandle, "retire">,
  options?: ObjectCallOptions,
): Promise<boolean> {
  if (!(await self.exists(options))) return false;
  await handle.retire(new DeleteObjectCommand(objectIn(self)), options);
  return true;
}
