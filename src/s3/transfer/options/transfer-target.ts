import { checkText } from "../../../core/text/argument-checks.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { type HasSnapshot, knownOf } from "../../object/body/reader/known-object.js";
import type { HasKey, HasVersion, S3Handle, S3Resource } from "../../object/s3-resource.js";

type Handle = Pick<S3Handle, "context">;

/** The target for an object or an object summary. */
export function targetOf(self: S3Resource & HasKey, handle: Handle): ObjectTarget {
  return target(handle, self.toString(), self.bucketName, self.key, self);
}

export function versionTarget(self: S3Resource & HasVersion, handle: Handle): ObjectTarget {
  return target(handle, self.toString(), self.bucketName, self.objectKey, self);
}

/** The target for a key of a bucket. */
export function targetIn({ name }: { readonly name: string }, handle: Handle, key: string): ObjectTarget {
  checkText("The key", key);
  return target(handle, objectName(name, key), name, key, {});
}

/** The name of an object in errors. */
export function objectName(bucket: string, key: string, versionId?: string): string {
  const version = versionId === undefined ? "" : `, versionId=${JSON.stringify(versionId)}`;
  return `S3Object(bucketName=${JSON.stringify(bucket)}, key=${JSON.stringify(key)}${version})`;
}

function target(
  { context }: Handle,
  resource: string,
  bucket: string,
  key: string,
  snapshot: HasSnapshot,
): ObjectTarget {
  const subject = { resource, identifiers: { bucketName: bucket, key } };
  return { context, subject, bucket, key, known: knownOf(snapshot) };
}
