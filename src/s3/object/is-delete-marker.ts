import type { ObjectVersion } from "../generated/object-version.js";

/**
 * Whether this is a delete marker: what S3 puts in the place of an object that was deleted while its bucket had
 * versioning. Load first.
 */
export function isDeleteMarker(self: ObjectVersion): boolean {
  // A listing tells size and ETag of every version, and of no delete marker.
  return self.size === undefined && self.eTag === undefined;
}
