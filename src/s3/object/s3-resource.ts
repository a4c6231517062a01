import type { S3Client } from "@aws-sdk/client-s3";
import type { Identifiers } from "../../core/resource/identifiers/identifiers.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Resource } from "../../core/resource/resource.js";

/** Any resource of S3. */
export type S3Resource = Resource<S3Client, object, Identifiers>;

export type S3Handle = ResourceHandle<S3Client>;

/** An object or an object summary. */
export interface HasKey {
  readonly bucketName: string;
  readonly key: string;
}

/** One version of an object. */
export interface HasVersion {
  readonly bucketName: string;
  readonly objectKey: string;
  readonly id: string;
}

/** The members of an input that identify an object. */
export function objectIn({ bucketName, key }: HasKey): { Bucket: string; Key: string } {
  return { Bucket: bucketName, Key: key };
}

/** The members of an input that identify a version. */
export function versionIn({ bucketName, objectKey, id }: HasVersion): {
  Bucket: string;
  Key: string;
  VersionId: string;
} {
  return { Bucket: bucketName, Key: objectKey, VersionId: id };
}
