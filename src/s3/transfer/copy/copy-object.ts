import { encodeBase64 } from "../../../core/call/input/base64.js";
import { checkBoolean } from "../../../core/text/argument-checks.js";
import { COPY_ARGUMENTS } from "../options/allowed-arguments.js";
import { targetOf } from "../options/transfer-target.js";
import { resolveConfig } from "../options/transfer-config.js";
import { ProgressTracker } from "../options/transfer-progress.js";
import { LARGEST_PART } from "../multipart/part-sizes.js";
import { copyAtOnce } from "./copy-at-once.js";
import { type CopyFrom, type Source, sourceOf } from "./copy-from.js";
import { copyInParts } from "./copy-in-parts.js";
import type { Copy } from "./copy-job.js";
import type { CopyInput, CopyOptions, CopyResult, SentCopyInput } from "./copy-options.js";
import { headSource } from "./source-head.js";
import { sourcePin } from "./source-pin.js";
import { metadataDirective } from "./source-properties.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import type { HasKey, S3Handle, S3Resource } from "../../object/s3-resource.js";
import { checkTransfer } from "../options/check-transfer.js";

/** Members of the input that do not change the object. */
const CONDITIONS = /^(IfMatch|IfNoneMatch|RequestPayer|Expected.*|CopySource.*)$/;

/**
 * Copies another object of any size to this one, within the service: below 8 MiB by one CopyObject, otherwise in parts,
 * ten at a time, or by one CopyObject if the store does not copy parts. The copy has the metadata, content headers, tags
 * and storage class of the source, unless the input sets others, but not its ACL and object lock. Its encryption is the
 * default of the target bucket, unless the input sets another or `keepEncryption` keeps that of the source. All parts
 * come from the same source object, even if it is replaced meanwhile. A failed copy leaves nothing behind. To call
 * CopyObject itself, use `copyFrom`.
 *
 * Calls HeadObject, then CopyObject, or GetObjectTagging, CreateMultipartUpload, UploadPartCopy and
 * CompleteMultipartUpload.
 *
 * @throws `ResourceNotFoundError` if the source does not exist; `ObjectChangedError` if it was replaced meanwhile;
 *   `TypeError` for an invalid source, an input member that copies do not accept, a copy onto itself that changes
 *   nothing, and a KMS key that cannot be kept; `UploadNotAbortedError` if the copy failed and its parts could not be
 *   removed
 * @example
 * await s3.object("archive", "2024/a.jpg").copy(bucket.object("a.jpg"), { StorageClass: "GLACIER" });
 */
export async function copy(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "context" | "invalidate">,
  source: CopyFrom,
  input: CopyInput = {},
  options: CopyOptions = {},
): Promise<CopyResult> {
  try {
    const job = await jobOf(targetOf(self, handle), source, input, options);
    return await (isInParts(job) ? copyInParts(job) : copyAtOnce(job));
  } finally {
    handle.invalidate();
  }
}

async function jobOf(
  target: ObjectTarget,
  from: CopyFrom,
  given: CopyInput,
  options: CopyOptions,
): Promise<Copy> {
  const own = ["keepEncryption", "sourceClient"];
  checkTransfer(target, given, options, { method: "copy", input: COPY_ARGUMENTS, options: own });
  const input = encodeBase64<SentCopyInput, "SSEKMSEncryptionContext">(given, "SSEKMSEncryptionContext");
  const config = resolveConfig(options.config);
  checkBoolean("keepEncryption", options.keepEncryption);
  const source = sourceOf(from, target, options.sourceClient);
  refuseUseless(source, input);
  const sourceHead = await headSource(source, input, options);
  const progress = new ProgressTracker(options.onProgress, sourceHead.size);
  return {
    target,
    source,
    sourceHead,
    pin: sourcePin(source, sourceHead, input),
    input,
    options,
    config,
    progress,
  };
}

function isInParts({ sourceHead: { size, head }, config, input }: Copy): boolean {
  if (size > LARGEST_PART) return true;
  // Metadata that S3 does not return can only be copied by S3.
  if ((head.MissingMeta ?? 0) > 0 && metadataDirective(input) === "COPY") return false;
  return size >= config.multipartThreshold && size > 0;
}

/**
 * S3 accepts a copy of an object onto itself only if it changes something, but does not check that for a copy in parts.
 */
function refuseUseless({ isTarget, subject }: Source, input: SentCopyInput): void {
  if (!isTarget) return;
  const { MetadataDirective, TaggingDirective, ...others } = input;
  const isChange =
    MetadataDirective === "REPLACE" ||
    TaggingDirective === "REPLACE" ||
    Object.keys(others).some((member) => !CONDITIONS.test(member));
  if (isChange) return;
  throw new TypeError(
    `A copy of ${subject.resource} onto itself changes nothing. Pass the changes in the input.`,
  );
}
