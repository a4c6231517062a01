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

/** An object, or one version of it. */
export type ObjectOrVersion = HasKey | HasVersion;

/** The members of an input that identify an object or a version. */
export function objectIn(self: ObjectOrVersion): { Bucket: string; Key: string; VersionId?: string } {
  const { bucketName: Bucket } = self;
  return isVersion(self) ? { Bucket, Key: self.objectKey, VersionId: self.id } : { Bucket, Key: self.key };
}

/** An input that reads an object or a version, with the id of the latter. */
export function inputFor<Input extends object>(
  self: ObjectOrVersion,
  input: Input,
): Input & { VersionId?: string } {
  return isVersion(self) ? { ...input, VersionId: self.id } : input;
}

function isVersion(self: ObjectOrVersion): self is HasVersion {
  return "objectKey" in self;
}
