import { type CompletedPart, UploadPartCommand, type UploadPartCommandInput } from "@aws-sdk/client-s3";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { definedOf, omit, pick } from "../../../core/query/members.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { base64OfCrc32, combinedCrc32, compositeCrc32, crc32OfBase64 } from "../../checksum/crc32.js";
import { MultipartSession, resultOf, type SentParts } from "../multipart/multipart-session.js";
import type { WrittenObject } from "../multipart/find-written-object.js";
import { customerKeyOf, namesOf } from "../../client/request-names.js";
import { BufferPool } from "../source/buffer-pool.js";
import { FULL_OBJECT_CHECKSUMS } from "../options/allowed-arguments.js";
import { type ChecksumPlan, checksumOf, checksumsIn } from "./checksum-plan.js";
import {
  type ExistingParts,
  isSame,
  listExistingParts,
  sizeOfExisting,
} from "../multipart/existing-parts.js";
import {
  growingPartSize,
  heldParts,
  LARGEST_BUFFER,
  MOST_PARTS,
  partSizeFor,
  SMALLEST_PART,
} from "../multipart/part-sizes.js";
import type { Upload } from "./run-upload.js";
import { sendPart } from "./send-part.js";
import type { UploadResult } from "./upload-options.js";
import type { SourcePart } from "../source/upload-source.js";

const STREAM_BUFFERS = 8;

/** A part that the service has stored. */
interface SentPart {
  readonly size: number;
  readonly crc32: number | undefined;
  readonly completed: CompletedPart;
}

/** How parts are verified, as determined when the upload was created, by this package or otherwise. */
interface PartChecksums extends Pick<ChecksumPlan, "algorithm" | "isCrc32" | "needsMd5"> {
  /** Whether the service combines the parts' CRC32s to that of the whole object. */
  readonly isWhole: boolean;
}

/** Uploads a source in parts. If it fails, the parts are removed, unless it is a resumed upload, which can be resumed again. */
export async function uploadInParts(upload: Upload): Promise<UploadResult> {
  const { session, checksums, existing } = await begin(upload);
  const send = async (): Promise<SentParts> => {
    const sent = await sendParts(upload, session, checksums, existing);
    await upload.source.verify?.();
    const written = writtenObject(sent, checksums);
    await upload.progress.finish();
    return { written, input: completing(upload, written) };
  };
  const completed = await session.run(send, upload.options, existing !== undefined);
  return { ...resultOf(completed), checksumCrc32: completed.written.crc32 };
}

async function begin(
  upload: Upload,
): Promise<{ session: MultipartSession; checksums: PartChecksums; existing?: ExistingParts }> {
  const { target, input, options, checksums, idleTimeout } = upload;
  if (options.resume !== undefined) {
    const session = new MultipartSession(target, options.resume, namesOf(input), customerKeyOf(input));
    const existing = await listExistingParts(target, session, options, idleTimeout);
    const { algorithm, type } = existing;
    const isCrc32 = algorithm === "CRC32";
    const isWhole = isCrc32 && type === "FULL_OBJECT";
    return { session, checksums: { algorithm, isCrc32, isWhole, needsMd5: false }, existing };
  }
  const { algorithm, type, isCrc32, needsMd5, given } = checksums;
  const described = omit(input, [...NOT_FOR_CREATE, ...FULL_OBJECT_CHECKSUMS]);
  const create = (ChecksumType: typeof type) => {
    const checked = definedOf({ ...described, ChecksumAlgorithm: algorithm, ChecksumType });
    return MultipartSession.create(target, checked, options, { limit: idleTimeout });
  };
  const isOurs = input.ChecksumType === undefined && Object.keys(given).length === 0;
  const { session, output } = await create(type).catch((error: unknown) => {
    // R2 supports only a CRC32 of the parts' CRC32s.
    if (type === undefined || !isOurs || !isNotImplemented(error)) throw error;
    return create(undefined);
  });
  // A store that does not confirm it does not support it, and would compare with another checksum.
  const isWhole = isCrc32 && output.ChecksumType === "FULL_OBJECT";
  return { session, checksums: { algorithm, isCrc32, isWhole, needsMd5 } };
}

/** Members that are not properties of the object and belong to other requests. */
const NOT_FOR_CREATE = ["ContentLength", "ContentMD5", "IfMatch", "IfNoneMatch", "MpuObjectSize"] as const;

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
  const { digests } = upload.checksums;
  const send = async (part: SourcePart, signal: AbortSignal): Promise<void> => {
    const { number, bytes } = part;
    try {
      total += bytes.length;
      if (number > MOST_PARTS) throw tooManyParts(target.subject.resource);
      // Parts start in their order.
      digests.update(bytes);
      const there = existing?.parts.get(number);
      const same = isSame(there, bytes) ? there : undefined;
      if (same) progress.add(bytes.length, number);
      sent[number - 1] = same
        ? sentPart(part, same, checksums)
        : await sendNew(upload, session, checksums, part, signal);
    } finally {
      part.release();
    }
  };
  const held = heldParts(sizeOf(1), Math.max(configured, SMALLEST_PART), mostBuffers(upload));
  const pool = new BufferPool(sizeOf(1) * held);
  await concurrently(source.parts(sizeOf, pool), config.maxConcurrency, send, options.abortSignal);
  pool.end();
  digests.verify(target.subject);
  progress.setTotal(total);
  return sent;
}

/** How many parts of the configured size are held at once. */
function mostBuffers({ source, config, options: { config: given = {} } }: Upload): number {
  const isDefault = given.maxConcurrency === undefined && given.multipartChunksize === undefined;
  // 64 MiB in flight are enough for a fast connection, and streams are often used in processes with little memory.
  return source.isStream && isDefault
    ? Math.min(STREAM_BUFFERS, config.maxConcurrency)
    : config.maxConcurrency;
}

function tooManyParts(name: string): RangeError {
  return new RangeError(
    `${name} would have more than ${MOST_PARTS} parts. Pass its ContentLength, or a larger multipartChunksize.`,
  );
}

async function sendNew(
  upload: Upload,
  session: MultipartSession,
  checksums: PartChecksums,
  part: SourcePart,
  abortSignal: AbortSignal,
): Promise<SentPart> {
  const { number, bytes } = part;
  const checksum = checksumOf(checksums, bytes);
  const command: UploadPartCommandInput = {
    ...session.named,
    ...customerKeyOf(upload.input),
    ...checksum.input,
    PartNumber: number,
    Body: bytes,
    ContentLength: bytes.length,
  };
  const makeCommand = () => new UploadPartCommand(command);
  const output = await sendPart(upload, makeCommand, bytes.length, abortSignal, number);
  if (output.ETag === undefined) throw new UnexpectedResponseError("ETag");
  return sentPart(part, output, checksums, checksum.crc32);
}

function sentPart(
  { number, bytes }: SourcePart,
  output: { readonly ETag?: string | undefined; readonly ChecksumCRC32?: string | undefined },
  { algorithm }: PartChecksums,
  crc32 = crc32OfBase64(output.ChecksumCRC32),
): SentPart {
  const sums = algorithm === undefined ? {} : checksumsIn(output);
  const completed = { PartNumber: number, ETag: output.ETag, ...sums };
  return { size: bytes.length, crc32, completed };
}

function writtenObject(sent: readonly SentPart[], { isWhole }: PartChecksums): WrittenObject {
  const size = sent.reduce((sum, part) => sum + part.size, 0);
  const parts = sent.map(({ completed }) => completed);
  const crcs = sent.map(({ crc32 }) => crc32).filter((crc32) => crc32 !== undefined);
  if (crcs.length < sent.length) return { size, parts, crc32: undefined };
  if (!isWhole) return { size, parts, crc32: undefined, compositeCrc32: compositeCrc32(crcs) };
  const whole = sent.reduce((before, { crc32 = 0, size: length }) => combinedCrc32(before, crc32, length), 0);
  return { size, parts, crc32: base64OfCrc32(whole) };
}

/** The members with which the upload is completed. */
function completing({ input, checksums }: Upload, { crc32 }: WrittenObject): SentParts["input"] {
  const ours = definedOf({ ChecksumCRC32: crc32 });
  const whole = Object.keys(checksums.given).length > 0 ? checksums.given : ours;
  return {
    ...definedOf(pick(input, ["IfMatch", "IfNoneMatch", "MpuObjectSize"])),
    ...whole,
    ...(Object.keys(whole).length > 0 && { ChecksumType: "FULL_OBJECT" as const }),
  };
}
