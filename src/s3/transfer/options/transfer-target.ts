import type { S3Client } from "@aws-sdk/client-s3";
import { checkText } from "../../../core/text/argument-checks.js";
import type { Context } from "../../../core/call/context.js";
import type { ErrorSubject } from "../../../core/errors/errors.js";
import { type KnownObject, knownOf } from "../../object/body/reader/known-object.js";
import type { HasKey, S3Resource } from "../../object/s3-resource.js";
import type { ResourceHandle } from "../../../core/resource/handle.js";

/** The object that is written or read. */
export interface TransferTarget {
  readonly context: Context<S3Client>;
  readonly bucket: string;
  readonly key: string;
  /** The name in errors: `S3Object(bucketName="photos", key="a.jpg")`. */
  readonly name: string;
  /** The known properties of the object, before it is read. */
  readonly known?: KnownObject | undefined;
}

/** The target for an object or an object summary. */
export function targetOf(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
): TransferTarget {
  const { bucketName: bucket, key } = self;
  return { context: handle.context, bucket, key, name: self.toString(), known: knownOf(self) };
}

/** The target for a key of a bucket. */
export function targetIn(
  self: S3Resource & { readonly name: string },
  handle: Pick<ResourceHandle<S3Client>, "context">,
  key: string,
): TransferTarget {
  checkText("The key", key);
  const { name: bucket } = self;
  const name = `S3Object(bucketName=${JSON.stringify(bucket)}, key=${JSON.stringify(key)})`;
  return { context: handle.context, bucket, key, name };
}

/** The subject of an error of a transfer. */
export function subjectOf({ bucket, key, name }: TransferTarget): ErrorSubject {
  return { resource: name, identifiers: { bucketName: bucket, key } };
}
