import type { ObjectVersion } from "../generated/object-version.js";

/**
 * Whether this is a delete marker, which S3 adds as the newest version when an object is deleted in a bucket with
 * versioning. Load first.
 */
export function isDeleteMarker(self: ObjectVersion): boolean {
  // Every version has a size and an ETag, and no delete marker has.
  return self.size === undefined && self.eTag === undefined;
}
