import type { ObjectCallOptions } from "../../client/call-options.js";
import { type HasKey, objectIn, type S3Handle, type S3Resource } from "../s3-resource.js";
import { headWithMetadata, type MetadataMap } from "./head-with-metadata.js";

/**
 * The user-defined metadata of the object, as a plain record without a prototype. Names are in lower case.
 *
 * Calls HeadObject.
 */
export async function getMetadata(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "context">,
  options?: ObjectCallOptions,
): Promise<MetadataMap> {
  return (await headWithMetadata(handle.context, objectIn(self), options)).metadata;
}
