import { CopyObjectCommand, type CopyObjectCommandInput } from "@aws-sdk/client-s3";
import { throwIfAborted } from "../../../core/call/abort.js";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { refuseUnknownOptions } from "../../../core/call/unknown-options.js";
import { COPY_ARGUMENTS, refuseUnknownArguments } from "../options/allowed-arguments.js";
import { WORK_LIMIT, sendWithin } from "../request/request-limits.js";
import { resolveConfig } from "../options/transfer-config.js";
import { TRANSFER_OPTIONS } from "../options/transfer-options.js";
import { ProgressTracker } from "../options/transfer-progress.js";
import type { TransferTarget } from "../options/transfer-target.js";
import { LARGEST_PART } from "../multipart/part-sizes.js";
import {
  carriedOver,
  METADATA,
  metadataDirective,
  sourceMetadata,
  taggingDirective,
} from "./carried-over.js";
import { type CopyFrom, type Source, sourceOf } from "./copy-from.js";
import { type Copy, orChanged, pinnedSource } from "./copy-job.js";
import { copyInParts } from "./copy-in-parts.js";
import type { CopyInput, CopyOptions, CopyResult } from "./copy-options.js";
import { sourceFacts } from "./source-facts.js";

/** Members of the input that change nothing of the object. */
const CONDITIONS = /^(IfMatch|IfNoneMatch|RequestPayer|Expected.*|CopySource.*)$/;

/** Copies an object to wherever. */
export async function copyTo(
  target: TransferTarget,
  from: CopyFrom,
  input: CopyInput = {},
  options: CopyOptions = {},
): Promise<CopyResult> {
  const { bucket, key } = target;
  target.context.check({ input: { ...input, Bucket: bucket, Key: key } });
  refuseUnknownArguments("copy", input, COPY_ARGUMENTS);
  refuseUnknownOptions(options, [...TRANSFER_OPTIONS, "sourceClient"]);
  const config = resolveConfig(options.config);
  const source = sourceOf(from, target, options.sourceClient);
  refuseUseless(source, input);
  throwIfAborted(options.abortSignal);
  const facts = await sourceFacts(source, input, options);
  const progress = new ProgressTracker(options.onProgress, facts.size);
  const copy: Copy = { target, source, facts, input, options, config, progress };
  // What fits into one part fits into one CopyObject, too.
  const isLarge = facts.size >= Math.min(config.multipartThreshold, LARGEST_PART + 1) && facts.size > 0;
  return isLarge ? copyInParts(copy) : copyAtOnce(copy);
}

async function copyAtOnce(copy: Copy): Promise<CopyResult> {
  const { target, source, facts, input, options, progress } = copy;
  const metadata = metadataDirective(input);
  const command: CopyObjectCommandInput = {
    ...(await carriedOver(facts, target, input)),
    ...(metadata === "MERGE" && sourceMetadata(source, facts, input)),
    ...(metadata === "COPY" ? without(input, METADATA) : input),
    ...pinnedSource(copy),
    MetadataDirective: metadata === "COPY" ? "COPY" : "REPLACE",
    TaggingDirective: taggingDirective(input),
    Bucket: target.bucket,
    Key: target.key,
  };
  try {
    const response = await sendWithin(WORK_LIMIT, target.context, new CopyObjectCommand(command), options);
    const { ETag: eTag } = response.CopyObjectResult ?? {};
    // A 200 may carry an error, which not every version of the SDK sees.
    if (eTag === undefined) throw new UnexpectedResponseError("CopyObjectResult.ETag");
    if (facts.size > 0) progress.add(facts.size);
    await progress.finish();
    return { size: facts.size, eTag, versionId: response.VersionId, parts: undefined, response };
  } catch (error) {
    throw orChanged(copy, error);
  }
}

/** S3 takes a copy of an object onto itself only where it changes something; a copy in parts would never be refused. */
function refuseUseless({ isTarget, name }: Source, input: CopyInput): void {
  if (!isTarget) return;
  const { MetadataDirective, TaggingDirective, ...others } = input;
  const isChange =
    MetadataDirective === "REPLACE" ||
    TaggingDirective === "REPLACE" ||
    Object.keys(others).some((member) => !CONDITIONS.test(member));
  if (isChange) return;
  throw new TypeError(
    `A copy of ${name} onto itself changes nothing: say what is to be another in the input.`,
  );
}

function without<Input extends object>(input: Input, members: readonly string[]): Partial<Input> {
  return Object.fromEntries(
    Object.entries(input).filter(([name]) => !members.includes(name)),
  ) as Partial<Input>;
}
