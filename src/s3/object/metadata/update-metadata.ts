import { encodeBase64, type WithBase64 } from "../../../core/call/input/base64.js";
import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  type CopyObjectCommandOutput,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { type HasKey, objectIn, type S3Handle, type S3Resource } from "../s3-resource.js";
import { copySource } from "../../keys/copy-source.js";
import { addHeaders } from "../../client/headers/utf8-headers.js";
import { asSourceKey, customerKeyOf, namesOf } from "../../client/request-names.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { strongETag } from "../../keys/strong-etag.js";
import { changedMetadata, checkChanges, type MetadataChanges } from "./changed-metadata.js";
import { headWithMetadata } from "./head-with-metadata.js";
import { keptProperties } from "./kept-properties.js";

/** Other changes: the input of CopyObject without the members that `updateMetadata` sets. */
export type UpdateMetadataInput = WithBase64<
  Omit<
    CopyObjectCommandInput,
    "Bucket" | "Key" | "CopySource" | "CopySourceIfMatch" | "Metadata" | "MetadataDirective"
  >,
  "SSEKMSEncryptionContext"
>;

/** The same, in the service's form. */
type SentInput = Omit<UpdateMetadataInput, "SSEKMSEncryptionContext"> &
  Pick<CopyObjectCommandInput, "SSEKMSEncryptionContext">;

/** In bytes. The maximum size for CopyObject. */
const LARGEST_COPY = 5 * 2 ** 30;

/**
 * Changes the user-defined metadata: sets the given entries, removes those that are `null`, and keeps the rest. S3 can do
 * this only by copying the object onto itself, which creates a new version in a bucket with versioning.
 *
 * The copy keeps content type and other content headers, storage class, encryption, object lock and tags; `input` can
 * change those as well (`{ ContentType: "image/png" }`). It does not keep an ACL other than the bucket's default, which
 * CopyObject never copies, or a KMS encryption context, which S3 does not return: pass them in `input`. If the object is
 * replaced between the two calls, the second fails with S3's `PreconditionFailed`, and nothing is changed.
 *
 * Calls HeadObject and CopyObject.
 *
 * @throws `TypeError` for metadata that is not a string; `RangeError` for an object over 5 GiB, the most that CopyObject
 *   copies
 * @example
 * await object.updateMetadata({ author: "me", draft: null });
 */
export async function updateMetadata(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "act" | "context">,
  metadata: MetadataChanges,
  input: UpdateMetadataInput = {},
  options?: CallOptions,
): Promise<CopyObjectCommandOutput> {
  const named = objectIn(self);
  const changes = checkChanges(metadata);
  const sent = encodeBase64<SentInput, "SSEKMSEncryptionContext">(input, "SSEKMSEncryptionContext");
  handle.context.checkInput(CopyObjectCommand, { ...sent, ...named });
  const { head, metadata: before } = await headWithMetadata(
    handle.context,
    { ...customerKeyOf(sent), ...namesOf(sent), ...named },
    options,
  );
  refuseLossy(self, head);
  const kept = keptProperties(self, head, sent);
  const send = (condition: Pick<CopyObjectCommandInput, "CopySourceIfMatch">) => {
    const command = new CopyObjectCommand({
      ...kept.input,
      ...asSourceKey(sent),
      ...sent,
      ...named,
      ...condition,
      CopySource: copySource(self.bucketName, self.key),
      MetadataDirective: "REPLACE",
      Metadata: changedMetadata(self.toString(), before, changes),
    });
    addHeaders(command, handle.context.client, kept.headers);
    return handle.act(command, options);
  };
  try {
    return await send({ CopySourceIfMatch: strongETag(head.ETag) });
  } catch (error) {
    // A store without conditions on the source cannot detect a write between the two calls.
    if (!isNotImplemented(error)) throw error;
    return send({});
  }
}

/** Rejects changes that a copy would lose, or cannot make. */
function refuseLossy(
  self: S3Resource,
  { ContentLength: size = 0, MissingMeta: missing = 0 }: HeadObjectCommandOutput,
): void {
  if (size > LARGEST_COPY) {
    throw new RangeError(
      `${self.toString()} has ${size} bytes. CopyObject, which changes the metadata, copies at most ${LARGEST_COPY} ` +
        "(5 GiB). Write the object again, or use copy(), which copies in parts.",
    );
  }
  if (missing > 0) {
    throw new RangeError(
      `${self.toString()} has ${missing} metadata entries that S3 does not return, which a copy would lose.`,
    );
  }
}
