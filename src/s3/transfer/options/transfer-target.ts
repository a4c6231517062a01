import { checkText } from "../../../core/text/argument-checks.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { type HasSnapshot, knownOf } from "../../object/body/reader/known-object.js";
import { objectIn, type ObjectOrVersion, type S3Handle, type S3Resource } from "../../object/s3-resource.js";

type Handle = Pick<S3Handle, "context">;

/** The target for an object, an object summary or a version. */
export function targetOf(self: S3Resource & ObjectOrVersion, handle: Handle): ObjectTarget {
  const { Bucket, Key } = objectIn(self);
  return target(handle, self.toString(), Bucket, Key, self);
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
