import {
  type CompletedPart,
  type CreateMultipartUploadCommandInput,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
} from "@aws-sdk/client-s3";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { definedOf, omit, pick } from "../../../core/query/members.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { copySource } from "../../keys/copy-source.js";
import { sendsChecksums } from "../../checksum/checksum-settings.js";
import { Bandwidth } from "../request/bandwidth.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { withGrace } from "../../../core/concurrency/grace.js";
import { MultipartSession, resultOf, type SentParts } from "../multipart/multipart-session.js";
import { WORK_LIMIT } from "../request/request-limits.js";
import { customerKeyOf } from "../../client/request-names.js";
import { checksumsIn } from "../upload/checksum-plan.js";
import { partSizeFor } from "../multipart/part-sizes.js";
import { copyAtOnce } from "./copy-at-once.js";
import { type CopyChecksum, copyChecksum, ForeignChecksum, isForeign, NO_CHECKSUM } from "./copy-checksum.js";
import { type Copy, partOrChanged } from "./copy-job.js";
import type { SentCopyInput, CopyResult } from "./copy-options.js";
import { sourceTags } from "./source-head.js";
import { copiedMetadata, keptByRequest, METADATA, taggingDirective } from "./source-properties.js";
import { sendWithin } from "../../client/send-within.js";

interface Range {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** Copies an object in parts. If it fails, the parts are removed. */
export async function copyInParts(copy: Copy): Promise<CopyResult> {
  const checksum = await copyChecksum(copy);
  const isAsked = copy.input.ChecksumAlgorithm !== undefined;
  const others = isAsked || checksum === NO_CHECKSUM ? [] : [NO_CHECKSUM];
  for (const wanted of [checksum, ...others]) {
    try {
      return await copyWith(copy, wanted);
    } catch (error) {
      if (error instanceof ForeignChecksum) return copyWith(copy, NO_CHECKSUM);
      if (!(error instanceof PartsNotImplemented)) throw error;
    }
  }
  return copyAtOnce(copy);
}

/** The store does not implement copying in parts (Storj, GCS), or such a checksum of a multipart upload (R2). */
class PartsNotImplemented extends Error {
  constructor(cause: unknown) {
    super("The store does not copy parts.", { cause });
  }
}

async function copyWith(copy: Copy, checksum: CopyChecksum): Promise<CopyResult> {
  const { sourceHead, pin, input, options, progress } = copy;
  const { session, output, created } = await begin(copy, checksum);
  // A store that does not confirm it does not support it, and would compare with another checksum.
  const whole = output.ChecksumType === "FULL_OBJECT" ? checksum.whole : {};
  const send = async (): Promise<SentParts> => {
    const parts = await copyParts(copy, session, created, checksum);
    await pin.verify(options);
    await progress.finish();
    const conditions = definedOf(pick(input, ["IfMatch", "IfNoneMatch"]));
    const written = { size: sourceHead.size, parts, crc32: checksum.crc32 };
    return { written, input: { ...conditions, ...whole } };
  };
  return resultOf(await session.run(send, options));
}

type CreateInput = Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">;

async function begin(copy: Copy, checksum: CopyChecksum) {
  const { target, source, sourceHead, input, options } = copy;
  const { input: metadata, headers } = copiedMetadata(copy);
  const isTagged = taggingDirective(input) === "REPLACE";
  // Everything that CopyObject copies by itself.
  const created: CreateInput = definedOf({
    ...(await keptByRequest(copy)),
    ...metadata,
    ...ofTheWhole(omit(input, METADATA)),
    ...checksum.create,
    Tagging: isTagged ? input.Tagging : await sourceTags(source, sourceHead, input, options),
  });
  try {
    return { ...(await MultipartSession.create(target, created, options, { headers })), created };
  } catch (error) {
    throw isNotImplemented(error) ? new PartsNotImplemented(error) : error;
  }
}

async function copyParts(
  copy: Copy,
  session: MultipartSession,
  created: CreateInput,
  checksum: CopyChecksum,
): Promise<CompletedPart[]> {
  const { target, source, sourceHead, pin, input, options, config, progress } = copy;
  const bandwidth = Bandwidth.of(config.maxBandwidth, options.config);
  const size = partSizeFor(sourceHead.size, config.multipartChunksize);
  const sends = await sendsChecksums(target.context.client);
  const sendsBack = sends || checksum !== NO_CHECKSUM;
  const parts: CompletedPart[] = [];
  const copyRange = async ({ number, first, last }: Range, abortSignal: AbortSignal): Promise<void> => {
    const bytes = last - first + 1;
    await bandwidth?.take(bytes, abortSignal);
    const command: UploadPartCopyCommandInput = {
      ...session.named,
      ...customerKeyOf(created),
      ...sourceConditions(input),
      CopySource: copySource(source.bucket, source.key, source.versionId),
      CopySourceRange: `bytes=${first}-${last}`,
      PartNumber: number,
    };
    throwIfAborted(abortSignal);
    const send = (signal: AbortSignal) =>
      pin.send((condition) => {
        const part = new UploadPartCopyCommand({ ...command, ...condition });
        return sendWithin(WORK_LIMIT, target.context, part, { ...options, abortSignal: signal });
      });
    try {
      const { CopyPartResult: result } = await withGrace(abortSignal, send);
      // A 200 may contain an error, which some versions of the SDK do not detect.
      if (result?.ETag === undefined) throw new UnexpectedResponseError("CopyPartResult.ETag");
      if (isForeign(checksumsIn(result), checksum, bytes < sourceHead.size)) throw new ForeignChecksum();
      parts[number - 1] = { PartNumber: number, ETag: result.ETag, ...(sendsBack && checksumsIn(result)) };
    } catch (error) {
      if (isNotImplemented(error)) throw new PartsNotImplemented(error);
      throw await partOrChanged(copy, error, abortSignal);
    }
    progress.add(bytes, number);
  };
  await concurrently(ranges(sourceHead.size, size), config.maxConcurrency, copyRange, options.abortSignal);
  return parts;
}

function* ranges(total: number, size: number): Generator<Range> {
  for (let number = 1, first = 0; first < total; number++, first += size) {
    yield { number, first, last: Math.min(first + size, total) - 1 };
  }
}

/** The members about the source, for each request that copies a part. */
function sourceConditions(input: SentCopyInput): Partial<UploadPartCopyCommandInput> {
  const names = Object.entries(input).filter(([name]) => /^(CopySource|ExpectedSource)/.test(name));
  return Object.fromEntries(names);
}

/** The rest of the input, without the members for the other requests. */
function ofTheWhole(rest: Partial<SentCopyInput>): Partial<SentCopyInput> {
  const names = /^(CopySource|ExpectedSource|If|MetadataDirective|TaggingDirective|Tagging)/;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !names.test(name)));
}
