import { HeadObjectCommand } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import { isResourceNotFound } from "../../core/errors/error-guards.js";
import { ExistenceUnknownError } from "../errors/object-errors.js";
import type { ObjectBase } from "../generated/object-base.js";
import type { ObjectVersion } from "../generated/object-version.js";
import { statusOf } from "../errors/status.js";
import { isDeleteMarkerError } from "./head-as-listed.js";
import { objectIn } from "./s3-resource.js";
import type { LoadableHandle, ResourceHandle } from "../../core/resource/handle.js";

const RIGHTS =
  "Without s3:ListBucket on the bucket, S3 also denies access if the key does not exist; otherwise s3:GetObject, the " +
  "permissions for the object's KMS key, or valid credentials are missing.";

const VERSION_RIGHTS =
  "Without s3:ListBucket on the bucket, S3 also denies access if the version does not exist; otherwise " +
  "s3:GetObjectVersion, the permissions for the object's KMS key, or valid credentials are missing.";

/**
 * Whether the object exists; it does not if its newest version is a delete marker. Loads the object.
 *
 * @throws {ExistenceUnknownError} if S3 does not reveal it
 */
export async function objectExists(
  self: ObjectBase<object>,
  handle: Pick<ResourceHandle, "subject">,
  options: ObjectCallOptions,
): Promise<boolean> {
  try {
    await self.reload(options);
    return true;
  } catch (error) {
    if (isResourceNotFound(error)) return false;
    throw orUnknown(handle, error, RIGHTS);
  }
}

/**
 * Whether the version exists. A delete marker is a version as well.
 *
 * @throws {ExistenceUnknownError} if S3 does not reveal it
 */
export async function versionExists(
  self: ObjectVersion,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options: ObjectCallOptions,
): Promise<boolean> {
  try {
    // The snapshot stays: a listing contains more than the response of HeadObject.
    await handle.ask(new HeadObjectCommand(objectIn(self)), options);
    return true;
  } catch (error) {
    if (isDeleteMarkerError(error)) return true;
    if (handle.isNotFound(error)) return false;
    throw orUnknown(handle, error, VERSION_RIGHTS);
  }
}

/** The error, or for a 403 one that explains it: S3's response to a HEAD has no message. */
export function orUnknown(
  { subject }: Pick<ResourceHandle, "subject">,
  error: unknown,
  explanation: string,
): unknown {
  if (statusOf(error) !== 403) return error;
  return new ExistenceUnknownError(subject, explanation, { cause: error });
}
