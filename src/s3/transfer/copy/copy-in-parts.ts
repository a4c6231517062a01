import {
  type CompletedPart,
  type CreateMultipartUploadCommandInput,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
} from "@aws-sdk/client-s3";
import { throwIfAborted } from "../../../core/call/abort.js";
import { AbortError, UnexpectedResponseError } from "../../../core/errors/errors.js";
import { Bandwidth } from "../request/bandwidth.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { lateSignal } from "../request/late-signal.js";
import { type CompleteOutput, MultipartSession } from "../multipart/multipart-session.js";
import type { WrittenObject } from "../upload/our-object.js";
import { sendWithin, WORK_LIMIT } from "../request/request-limits.js";
import { customerKeyOf } from "../options/request-names.js";
import { checksumsIn } from "../upload/checksum-plan.js";
import { partSizeFor } from "../multipart/part-sizes.js";
import { carriedOver, metadataDirective, sourceMetadata, taggingDirective } from "./carried-over.js";
import { type CopyChecksum, copyChecksum, ForeignChecksum, isForeign, NO_CHECKSUM } from "./copy-checksum.js";
import type { CopyInput, CopyResult } from "./copy-options.js";
import { type Copy, partOrChanged, pinnedSource } from "./copy-job.js";
import { sourceTags } from "./source-facts.js";

interface Range {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** Copies an object in parts. If it fails, nothing of them is left. */
export async function copyInParts(copy: Copy): Promise<CopyResult> {
  try {
    return await copyWith(copy, copyChecksum(copy));
  } catch (error) {
    if (error instanceof ForeignChecksum) return copyWith(copy, NO_CHECKSUM);
    throw error;
  }
}

async function copyWith(copy: Copy, checksum: CopyChecksum): Promise<CopyResult> {
  const { target, facts, input, options, progress } = copy;
  const created = await createInput(copy, checksum);
  const { session, output } = await MultipartSession.create(target, created, options);
  // A store that does not say so does not know it, and would compare with something else.
  const whole = output.ChecksumType === "FULL_OBJECT" ? checksum.whole : {};
  let written: WrittenObject | undefined;
  try {
    throwIfAborted(options.abortSignal);
    const parts = await copyParts(copy, session, created, checksum);
    written = { size: facts.size, parts, crc32: checksum.crc32 };
    await progress.finish();
    const { IfMatch, IfNoneMatch } = input;
    const conditions = {
      ...(IfMatch !== undefined && { IfMatch }),
      ...(IfNoneMatch !== undefined && { IfNoneMatch }),
      ...whole,
    };
    return resultOf(written, await session.complete(parts, conditions, written, options));
  } catch (error) {
    const { abortSignal } = options;
    const cause = abortSignal?.aborted ? new AbortError(abortSignal) : error;
    const response = await session.abort(cause, written);
    if (response && written) return resultOf(written, response);
    throw cause;
  }
}

/** Everything that CopyObject would copy by itself. */
async function createInput(
  copy: Copy,
  checksum: CopyChecksum,
): Promise<Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">> {
  const { target, source, facts, input, options } = copy;
  const metadata = metadataDirective(input);
  const {
    ContentType,
    ContentEncoding,
    ContentLanguage,
    ContentDisposition,
    CacheControl,
    Expires,
    Metadata,
    ...rest
  } = input;
  const given = {
    ContentType,
    ContentEncoding,
    ContentLanguage,
    ContentDisposition,
    CacheControl,
    Expires,
    Metadata,
  };
  const isTagged = taggingDirective(input) === "REPLACE";
  const Tagging = isTagged ? input.Tagging : await sourceTags(source, facts, input, options);
  return definedOf({
    ...(await carriedOver(facts, target, input)),
    ...(metadata !== "REPLACE" && sourceMetadata(source, facts, input)),
    ...(metadata === "MERGE" && onlyGiven(given, input)),
    ...(metadata === "REPLACE" && given),
    ...ofTheWhole(rest),
    ...checksum.create,
    Tagging,
  });
}

async function copyParts(
  copy: Copy,
  session: MultipartSession,
  created: Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">,
  checksum: CopyChecksum,
): Promise<CompletedPart[]> {
  const { target, facts, input, options, config, progress } = copy;
  const bandwidth = Bandwidth.of(config.maxBandwidth, options.config);
  const size = partSizeFor(facts.size, config.multipartChunksize);
  const parts: CompletedPart[] = [];
  const copyRange = async ({ number, first, last }: Range, abortSignal: AbortSignal): Promise<void> => {
    const bytes = last - first + 1;
    await bandwidth?.take(bytes, abortSignal);
    const command: UploadPartCopyCommandInput = {
      ...session.named,
      ...customerKeyOf(created),
      ...sourceConditions(input),
      ...pinnedSource(copy),
      CopySourceRange: `bytes=${first}-${last}`,
      PartNumber: number,
    };
    throwIfAborted(abortSignal);
    const late = lateSignal(abortSignal);
    const sendOptions = { ...options, abortSignal: late.signal };
    try {
      const { CopyPartResult: result } = await sendWithin(
        WORK_LIMIT,
        target.context,
        new UploadPartCopyCommand(command),
        sendOptions,
      );
      // A 200 may carry an error, which not every version of the SDK sees.
      if (result?.ETag === undefined) throw new UnexpectedResponseError("CopyPartResult.ETag");
      if (isForeign(checksumsIn(result), checksum, bytes < facts.size)) throw new ForeignChecksum();
      parts[number - 1] = { PartNumber: number, ETag: result.ETag, ...checksumsIn(result) };
    } catch (error) {
      throw await partOrChanged(copy, error, abortSignal);
    } finally {
      late.end();
    }
    progress.add(bytes, number);
  };
  await concurrently(ranges(facts.size, size), config.maxConcurrency, copyRange, options.abortSignal);
  return parts;
}

function* ranges(total: number, size: number): Generator<Range> {
  for (let number = 1, first = 0; first < total; number++, first += size) {
    yield { number, first, last: Math.min(first + size, total) - 1 };
  }
}

/** What each request for a part says of the source. */
function sourceConditions(input: CopyInput): Partial<UploadPartCopyCommandInput> {
  const names = Object.entries(input).filter(([name]) => /^(CopySource|ExpectedSource)/.test(name));
  return Object.fromEntries(names);
}

/** The rest of the input, less what is for the requests of the parts and of the end. */
function ofTheWhole(rest: Partial<CopyInput>): Partial<CopyInput> {
  const names = /^(CopySource|ExpectedSource|If|MetadataDirective|TaggingDirective|Tagging)/;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !names.test(name)));
}

function onlyGiven<Part extends object>(given: Part, input: object): Partial<Part> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in input)) as Partial<Part>;
}

function definedOf<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Input;
}

function resultOf({ size, parts }: WrittenObject, response: CompleteOutput): CopyResult {
  return { size, eTag: response.ETag, versionId: response.VersionId, parts: parts.length, response };
}
