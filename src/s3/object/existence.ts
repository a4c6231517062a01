import { HeadObjectCommand } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import { isResourceNotFound } from "../../core/errors/error-guards.js";
import { ExistenceUnknownError } from "../errors/object-errors.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import type { ObjectVersion } from "../generated/object-version.js";
import type { S3Object } from "../generated/s3-object.js";
import { statusOf } from "../errors/status.js";
import { isDeleteMarkerError } from "./head-version.js";
import { versionIn } from "./s3-resource.js";
import type { LoadableHandle, ResourceHandle } from "../../core/resource/handle.js";

const RIGHTS =
  "Without s3:ListBucket on the bucket S3 answers so for a key that is not there, too; else s3:GetObject, the " +
  "rights on the object's KMS key, or valid credentials are missing.";

const VERSION_RIGHTS =
  "Without s3:ListBucket on the bucket S3 answers so for a version that is not there, too; else " +
  "s3:GetObjectVersion, the rights on the object's KMS key, or valid credentials are missing.";

/**
 * Whether the object is there; a key whose newest version is a delete marker is not. Loads the object.
 *
 * @throws {ExistenceUnknownError} when S3 refuses to tell
 */
export async function objectExists(
  self: S3Object | ObjectSummary,
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
 * Whether the version is there; a delete marker is one, too.
 *
 * @throws {ExistenceUnknownError} when S3 refuses to tell
 */
export async function versionExists(
  self: ObjectVersion,
  handle: Pick<LoadableHandle, "ask" | "isNotFound" | "subject">,
  options: ObjectCallOptions,
): Promise<boolean> {
  try {
    // What a listing told of it is more than what HeadObject tells, so it stays.
    await handle.ask(new HeadObjectCommand(versionIn(self)), options);
    return true;
  } catch (error) {
    if (isDeleteMarkerError(error)) return true;
    if (handle.isNotFound(error)) return false;
    throw orUnknown(handle, error, VERSION_RIGHTS);
  }
}

/** The error, or for a refusal one that says what it may mean: to a HEAD, S3 answers with a bare 403. */
export function orUnknown(
  { subject }: Pick<ResourceHandle, "subject">,
  error: unknown,
  whatItMayMean: string,
): unknown {
  if (statusOf(error) !== 403) return error;
  return new ExistenceUnknownError(subject, whatItMayMean, { cause: error });
}
