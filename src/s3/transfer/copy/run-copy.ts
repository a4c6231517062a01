import { encodeBase64 } from "../../../core/call/input/base64.js";
import { checkBoolean } from "../../../core/text/argument-checks.js";
import { COPY_ARGUMENTS } from "../options/allowed-arguments.js";
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
import { checkTransfer } from "../options/check-transfer.js";

/** Members of the input that do not change the object. */
const CONDITIONS = /^(IfMatch|IfNoneMatch|RequestPayer|Expected.*|CopySource.*)$/;

export async function copyTo(
  target: ObjectTarget,
  from: CopyFrom,
  given: CopyInput = {},
  options: CopyOptions = {},
): Promise<CopyResult> {
  const own = ["keepEncryption", "sourceClient"];
  checkTransfer(target, given, options, { method: "copy", input: COPY_ARGUMENTS, options: own });
  const input = encodeBase64<SentCopyInput, "SSEKMSEncryptionContext">(given, "SSEKMSEncryptionContext");
  const config = resolveConfig(options.config);
  checkBoolean("keepEncryption", options.keepEncryption);
  const source = sourceOf(from, target, options.sourceClient);
  refuseUseless(source, input);
  const sourceHead = await headSource(source, input, options);
  const progress = new ProgressTracker(options.onProgress, sourceHead.size);
  const pin = sourcePin(source, sourceHead, input);
  const copy: Copy = { target, source, sourceHead, pin, input, options, config, progress };
  return isInParts(copy) ? copyInParts(copy) : copyAtOnce(copy);
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
