import type { S3Client } from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { Identifiers } from "../../core/resource/identifiers.js";
import type { Resource } from "../../core/resource/resource.js";
import { headWithMetadata, type MetadataMap } from "./head-with-metadata.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

type S3Resource = Resource<S3Client, object, Identifiers>;

/**
 * The object's own metadata, as a plain record without a prototype. S3 has the names in lower case.
 *
 * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
 */
export async function getMetadata(
  self: S3Resource & { readonly bucketName: string; readonly key: string },
  handle: Pick<ResourceHandle<S3Client>, "context">,
  options?: ObjectCallOptions,
): Promise<MetadataMap> {
  const { bucketName, key } = self;
  return (await headWithMetadata(handle, { Bucket: bucketName, Key: key }, options)).metadata;
}
