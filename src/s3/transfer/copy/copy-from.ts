import { checkPlain, checkText } from "../../../core/text/argument-checks.js";
import type { ClientLike } from "../../../core/client/client-like.js";
import { Context } from "../../../core/call/context.js";
import { isResource } from "../../../core/resource/is-resource.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import type { ObjectVersion } from "../../generated/object-version.js";
import type { S3Object } from "../../generated/s3-object.js";
import { OPTION_MEMBERS } from "../../client/call-options.js";
import { checkInput } from "../../client/headers/check-input.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import type { ErrorSubject } from "../../../core/errors/errors.js";
import { objectName } from "../options/transfer-target.js";

/** The source of a copy as plain data. */
export interface PlainCopyFrom {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** The source of a copy: an object or a version. */
export type CopyFrom = S3Object | ObjectSummary | ObjectVersion | PlainCopyFrom;

/** A source, and the client that reads its properties. */
export interface Source {
  readonly context: Context<ClientLike>;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
  readonly subject: ErrorSubject;
  /** Whether it is the same object as the target, in its newest version. */
  readonly isTarget: boolean;
}

/** @throws {TypeError} unless it identifies an object */
export function sourceOf(from: CopyFrom, target: ObjectTarget, client: ClientLike | undefined): Source {
  const { bucket, key, versionId, own } = named(from);
  const used = client ?? own ?? target.context.client;
  const context = new Context(used, target.context.serviceName, checkInput, OPTION_MEMBERS);
  context.check({ input: { Bucket: bucket, Key: key } });
  const isTarget =
    used === target.context.client &&
    versionId === undefined &&
    bucket === target.bucket &&
    key === target.key;
  const identifiers = { bucketName: bucket, key, ...(versionId !== undefined && { versionId }) };
  const subject = { resource: objectName(bucket, key, versionId), identifiers };
  return { context, bucket, key, versionId, subject, isTarget };
}

interface Named {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
  readonly own?: ClientLike;
}

function named(from: CopyFrom): Named {
  if (isResource(from)) {
    const own = from.meta.client;
    if ("objectKey" in from && "id" in from && "isDeleteMarker" in from) {
      return { bucket: from.bucketName, key: from.objectKey, versionId: from.id, own };
    }
    // Other resources may have a key that does not identify them.
    if ("key" in from && "key" in from.meta.identifiers) {
      return { bucket: from.bucketName, key: from.key, versionId: undefined, own };
    }
    throw new TypeError(`${String(from)} is not an object and cannot be copied.`);
  }
  const plain = checkPlain(
    "The source of a copy",
    from,
    "an object, a version or { Bucket, Key, VersionId }",
  );
  const { Bucket: bucket, Key: key, VersionId: versionId, ...others } = plain;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new TypeError(`The source of a copy has Bucket, Key and VersionId, but no ${unknown}.`);
  return {
    bucket: checkText("Bucket of the source of a copy", bucket),
    key: checkText("Key of the source of a copy", key),
    versionId:
      versionId === undefined ? undefined : checkText("VersionId of the source of a copy", versionId),
  };
}
