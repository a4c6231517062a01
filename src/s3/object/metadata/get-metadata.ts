import type { S3Client } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../../client/call-options.js";
import { type HasKey, objectIn, type S3Resource } from "../s3-resource.js";
import { headWithMetadata, type MetadataMap } from "./head-with-metadata.js";
import type { ResourceHandle } from "../../../core/resource/handle.js";

/**
 * The user-defined metadata of the object, as a plain record without a prototype. Names are in lower case.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
 */
export async function getMetadata(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  options?: ObjectCallOptions,
): Promise<MetadataMap> {
  return (await headWithMetadata(handle, objectIn(self), options)).metadata;
}
