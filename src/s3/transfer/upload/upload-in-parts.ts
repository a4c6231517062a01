import { type CompletedPart, UploadPartCommand, type UploadPartCommandInput } from "@aws-sdk/client-s3";
import { throwIfAborted } from "../../../core/call/abort.js";
import { AbortError, UnexpectedResponseError } from "../../../core/errors/errors.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { base64OfCrc32, combinedCrc32, crc32OfBase64 } from "../../checksum/crc32.js";
import { MultipartSession } from "../multipart/multipart-session.js";
import type { WrittenObject } from "./our-object.js";
import { customerKeyOf, namesOf } from "../options/request-names.js";
import { BufferPool } from "../source/buffer-pool.js";
import { checksumOf, checksumsIn } from "./checksum-plan.js";
import {
  type ExistingParts,
  isSame,
  listExistingParts,
  sizeOfExisting,
} from "../multipart/existing-parts.js";
import {
  growingPartSize,
  LARGEST_BUFFER,
  MOST_PARTS,
  partSizeFor,
  refuseTooLarge,
} from "../multipart/part-sizes.js";
import type { Upload } from "./run-upload.js";
import { sendPart } from "./send-part.js";
import type { UploadResult } from "./upload-options.js";
import type { SourcePart } from "../source/upload-source.js";

const STREAM_BUFFERS = 8;

/** A part that the service has. */
interface SentPart {
  readonly size: number;
  readonly crc32: number | undefined;
  readonly completed: CompletedPart;
}

/** How parts are checked: as the upload was begun, by us or by somebody else. */
interface PartChecksums {
  readonly algorithm: Upload["checksums"]["algorithm"];
  readonly isCrc32: boolean;
  /** Whether the service puts the parts' CRC32s together, as we can. */
  readonly isWhole: boolean;
}

/** Uploads a source in parts. If it fails, nothing of them is left; unless it was resumed, and can be once more. */
export async function uploadInParts(upload: Upload): Promise<UploadResult> {
  const { options } = upload;
  const { session, checksums, existing } = await begin(upload);
  let written: WrittenObject | undefined;
  try {
    throwIfAborted(options.abortSignal);
    const sent = await sendParts(upload, session, checksums, existing);
    await upload.source.verify();
    written = writtenObject(sent, checksums);
    await upload.progress.finish();
    return await complete(upload, session, written, sent.length);
  } catch (error) {
    const { abortSignal } = options;
    const cause = abortSignal?.aborted ? new AbortError(abortSignal) : error;
    if (existing) throw cause;
    const output = await session.abort(cause, written);
    if (output && written) return resultOf(written, output);
    throw cause;
  }
}

async function begin(
  upload: Upload,
): Promise<{ session: MultipartSession; checksums: PartChecksums; existing?: ExistingParts }> {
  const { target, input, options, checksums, idleTimeout } = upload;
  const { algorithm, type } = checksums;
  if (options.resume !== undefined) {
    const session = new MultipartSession(target, options.resume, namesOf(input), customerKeyOf(input));
    const existing = await listExistingParts(target, session, options, idleTimeout);
    const isCrc32 = existing.algorithm === "CRC32";
    const isWhole = isCrc32 && existing.type === "FULL_OBJECT";
    return { session, checksums: { algorithm: existing.algorithm, isCrc32, isWhole }, existing };
  }
  const {
    IfMatch: _match,
    IfNoneMatch: _none,
    ContentLength: _length,
    MpuObjectSize: _size,
    ...rest
  } = input;
  const others = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in checksums.given)));
  const { session, output } = await MultipartSession.create(
    target,
    {
      ...others,
      ...(algorithm !== undefined && { ChecksumAlgorithm: algorithm }),
      ...(type !== undefined && { ChecksumType: type }),
    },
    options,
    { limit: idleTimeout },
  );
  // A store that does not say so does not know it, and would compare with something else.
  const isWhole = checksums.isCrc32 && output.ChecksumType === "FULL_OBJECT";
  return { session, checksums: { algorithm, isCrc32: checksums.isCrc32, isWhole } };
}

async function sendParts(
  upload: Upload,
  session: MultipartSession,
  checksums: PartChecksums,
  existing: ExistingParts | undefined,
): Promise<SentPart[]> {
  const { source, target, config, options, progress } = upload;
  const configured = (existing && sizeOfExisting(existing)) ?? config.multipartChunksize;
  const steady = source.size === undefined ? undefined : partSizeFor(source.size, configured, LARGEST_BUFFER);
  const sizeOf = steady === undefined ? growingPartSize(configured, LARGEST_BUFFER) : () => steady;
  const sent: SentPart[] = [];
  let total = 0;
  const send = async (part: SourcePart, signal: AbortSignal): Promise<void> => {
    const { number, bytes } = part;
    try {
      total += bytes.length;
      if (number > MOST_PARTS)
        throw new RangeError(`${target.name} would have more than ${MOST_PARTS} parts.`);
      refuseTooLarge(target.name, total);
      const there = existing?.parts.get(number);
      const same = isSame(there, bytes) ? there : undefined;
      if (same) progress.add(bytes.length, number);
      sent[number - 1] = same
        ? sentPart(part, same)
        : await sendNew(upload, session, checksums, part, signal);
    } finally {
      part.release();
    }
  };
  const pool = new BufferPool(sizeOf(1) * buffersFor(upload));
  await concurrently(source.parts(sizeOf, pool), config.maxConcurrency, send, options.abortSignal);
  pool.end();
  progress.setTotal(total);
  return sent;
}

/** How many parts are held at once. */
function buffersFor({ source, config, options: { config: given = {} } }: Upload): number {
  const isDefault = given.maxConcurrency === undefined && given.multipartChunksize === undefined;
  // 64 MiB on their way are enough for a fast line, and a stream may come in a process that has not much more.
  const most = source.isStream && isDefault ? STREAM_BUFFERS : config.maxConcurrency;
  // One is filled while the other is on its way.
  return Math.max(2, Math.min(most, config.maxConcurrency));
}

async function sendNew(
  upload: Upload,
  session: MultipartSession,
  checksums: PartChecksums,
  part: SourcePart,
  abortSignal: AbortSignal,
): Promise<SentPart> {
  const { target, input, options, progress, bandwidth, idleTimeout } = upload;
  const { number, bytes } = part;
  const checksum = checksumOf(checksums, bytes);
  const command: UploadPartCommandInput = {
    ...session.named,
    ...customerKeyOf(input),
    ...checksum.input,
    PartNumber: number,
    Body: bytes,
    ContentLength: bytes.length,
  };
  const output = await sendPart(target, () => new UploadPartCommand(command), bytes.length, {
    abortSignal,
    requestTimeout: options.requestTimeout,
    idleTimeout,
    progress: progress.part(number),
    bandwidth,
  });
  if (output.ETag === undefined) throw new UnexpectedResponseError("ETag");
  return sentPart(part, output, checksum.crc32);
}

function sentPart(
  { number, bytes }: SourcePart,
  output: { readonly ETag?: string | undefined; readonly ChecksumCRC32?: string | undefined },
  crc32 = crc32OfBase64(output.ChecksumCRC32),
): SentPart {
  const completed = { PartNumber: number, ETag: output.ETag, ...checksumsIn(output) };
  return { size: bytes.length, crc32, completed };
}

function writtenObject(sent: readonly SentPart[], { isWhole }: PartChecksums): WrittenObject {
  const size = sent.reduce((sum, part) => sum + part.size, 0);
  const whole = sent.reduce<number | undefined>(
    (before, { crc32, size: length }) =>
      before === undefined || crc32 === undefined ? undefined : combinedCrc32(before, crc32, length),
    0,
  );
  const crc32 = isWhole && whole !== undefined ? base64OfCrc32(whole) : undefined;
  return { size, crc32, parts: sent.map(({ completed }) => completed) };
}

async function complete(
  { input, options, checksums }: Upload,
  session: MultipartSession,
  written: WrittenObject,
  count: number,
): Promise<UploadResult> {
  const { IfMatch, IfNoneMatch, MpuObjectSize } = input;
  const whole = written.crc32 === undefined ? {} : { ChecksumCRC32: written.crc32 };
  const given = Object.keys(checksums.given).length > 0 ? checksums.given : whole;
  const output = await session.complete(
    written.parts,
    {
      ...(IfMatch !== undefined && { IfMatch }),
      ...(IfNoneMatch !== undefined && { IfNoneMatch }),
      ...(MpuObjectSize !== undefined && { MpuObjectSize }),
      ...given,
      ...(Object.keys(given).length > 0 && { ChecksumType: "FULL_OBJECT" as const }),
    },
    written,
    options,
  );
  return { ...resultOf(written, output), parts: count };
}

function resultOf(written: WrittenObject, response: UploadResult["response"]): UploadResult {
  return {
    size: written.size,
    eTag: response.ETag,
    versionId: response.VersionId,
    checksumCrc32: written.crc32,
    parts: written.parts.length,
    response,
  };
}
