import {
  type _Object as SummaryShape,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type ObjectVersion as VersionShape,
} from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import { headerOf, statusOf } from "../errors/status.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import type { ObjectVersion } from "../generated/object-version.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { objectIn } from "./s3-resource.js";

/** The entry that a listing would have for the object, by HeadObject. */
export async function headSummary(
  self: ObjectSummary,
  handle: Pick<ResourceHandle, "ask">,
  options: ObjectCallOptions,
): Promise<SummaryShape> {
  const head = await handle.ask(new HeadObjectCommand(objectIn(self)), options);
  return { Key: self.key, ...listedShape(head) };
}

/**
 * The entry that a listing would have for the version, by HeadObject, without the owner and whether it is the latest. For
 * a delete marker, S3 returns only when it was created.
 */
export async function headVersion(
  self: ObjectVersion,
  handle: Pick<ResourceHandle, "ask">,
  options: ObjectCallOptions,
): Promise<VersionShape> {
  const named = { Key: self.objectKey, VersionId: self.id };
  try {
    const head = await handle.ask(new HeadObjectCommand(objectIn(self)), options);
    // Listings contain versions of all classes; the SDK's type has only the standard one.
    return { ...named, ...(listedShape(head) as VersionShape) };
  } catch (error) {
    if (!isDeleteMarkerError(error)) throw error;
    const made = headerOf(error, "last-modified");
    return { ...named, ...(made !== undefined && { LastModified: new Date(made) }) };
  }
}

/** Whether S3 rejected a HEAD or GET because the version is a delete marker. */
export function isDeleteMarkerError(error: unknown): boolean {
  return statusOf(error) === 405 && headerOf(error, "x-amz-delete-marker") === "true";
}

/** The attributes that a listing has for an object or a version. */
function listedShape(head: HeadObjectCommandOutput) {
  return {
    ETag: head.ETag,
    LastModified: head.LastModified,
    Size: head.ContentLength,
    // HeadObject omits the standard class.
    StorageClass: head.StorageClass ?? "STANDARD",
    ...(head.ChecksumType && { ChecksumType: head.ChecksumType }),
  } satisfies SummaryShape;
}
