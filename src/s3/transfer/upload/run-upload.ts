import { encodeBase64 } from "../../../core/call/input/base64.js";
import { PutObjectCommand, type PutObjectCommandInput } from "@aws-sdk/client-s3";
import { checkText, checkWholeNumber } from "../../../core/text/argument-checks.js";
import { orAborted } from "../../../core/concurrency/abort.js";
import { omit } from "../../../core/query/members.js";
import {
  FULL_OBJECT_CHECKSUMS,
  refuseUnknownArguments,
  UPLOAD_ARGUMENTS,
} from "../options/allowed-arguments.js";
import { Bandwidth } from "../request/bandwidth.js";
import { resolveConfig, type ResolvedTransferConfig } from "../options/transfer-config.js";
import { checkIdleTimeout } from "../options/transfer-options.js";
import { ProgressTracker } from "../options/transfer-progress.js";
import { checksumOf, type ChecksumPlan, checksumPlan } from "./checksum-plan.js";
import { LARGEST_BUFFER, refuseTooLarge } from "../multipart/part-sizes.js";
import { sendPart } from "./send-part.js";
import {
  type SentUploadInput,
  type UploadInput,
  type UploadOptions,
  type UploadResult,
} from "./upload-options.js";
import { uploadInParts } from "./upload-in-parts.js";
import type { UploadSource } from "../source/upload-source.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { checkTransfer } from "../options/check-transfer.js";
import { CUSTOMER_KEY, REQUEST_NAMES } from "../../client/request-names.js";

/** One upload with its checked arguments. */
export interface Upload {
  readonly target: ObjectTarget;
  readonly source: UploadSource;
  readonly input: SentUploadInput;
  readonly options: Pick<UploadOptions, "abortSignal" | "config" | "requestTimeout" | "resume">;
  readonly idleTimeout: number;
  readonly config: ResolvedTransferConfig;
  readonly checksums: ChecksumPlan;
  readonly progress: ProgressTracker;
  readonly bandwidth: Bandwidth | undefined;
}

/** The SDK's default for a body without a type. S3's own default for a multipart upload differs. */
const BYTES = "application/octet-stream";

/** Throws for invalid arguments, before anything is opened or sent. */
export function checkUpload(
  method: string,
  target: ObjectTarget,
  input: UploadInput,
  options: UploadOptions,
): void {
  const own = ["idleTimeout", "resume"];
  checkTransfer(target, input, options, { method, input: UPLOAD_ARGUMENTS, options: own });
  for (const name of ["ContentLength", "MpuObjectSize"] as const) {
    if (input[name] !== undefined) checkWholeNumber(name, input[name]);
  }
  refuseUselessWithResume(method, input, options);
}

/** Uploads a source, and closes it. */
export async function runUpload(
  target: ObjectTarget,
  source: UploadSource,
  given: UploadInput,
  options: UploadOptions,
): Promise<UploadResult> {
  try {
    const input = encodeBase64<SentUploadInput, "SSEKMSEncryptionContext">(given, "SSEKMSEncryptionContext");
    const { size } = source;
    const expected = input.ContentLength ?? input.MpuObjectSize;
    if (size !== undefined && expected !== undefined && size !== expected) {
      throw new RangeError(`The content has ${size} bytes, but ${expected} were given.`);
    }
    refuseTooLarge(target.subject.resource, size ?? 0);
    const progress = new ProgressTracker(options.onProgress, size);
    const config = resolveConfig(options.config);
    const upload: Upload = {
      target,
      source,
      input: { ...input, ContentType: input.ContentType ?? source.type ?? BYTES },
      options,
      idleTimeout: checkIdleTimeout(options.idleTimeout),
      config,
      checksums: await checksumPlan(target.context.client, input),
      progress,
      bandwidth: Bandwidth.of(config.maxBandwidth, options.config),
    };
    const threshold = Math.min(config.multipartThreshold, LARGEST_BUFFER);
    const whole =
      options.resume === undefined
        ? await orAborted(source.whole(Math.max(threshold, 1)), options.abortSignal)
        : undefined;
    return await (whole ? putWhole(upload, whole) : uploadInParts(upload));
  } finally {
    await source.close?.();
  }
}

async function putWhole(upload: Upload, body: Buffer): Promise<UploadResult> {
  const { target, source, input, options, progress } = upload;
  await source.verify?.();
  progress.setTotal(body.length);
  upload.checksums.digests.update(body);
  upload.checksums.digests.verify(target.subject);
  const others = omit(input, ["ChecksumType", "MpuObjectSize"]);
  const checksum = FULL_OBJECT_CHECKSUMS.some((name) => input[name] !== undefined)
    ? {}
    : checksumOf(upload.checksums, body).input;
  const put: PutObjectCommandInput = {
    ...checksum,
    ...others,
    Bucket: target.bucket,
    Key: target.key,
    Body: body,
    ContentLength: body.length,
  };
  const response = await sendPart(upload, () => new PutObjectCommand(put), body.length, options.abortSignal);
  await progress.finish();
  return {
    size: body.length,
    eTag: response.ETag,
    versionId: response.VersionId,
    checksumCrc32: response.ChecksumCRC32,
    parts: undefined,
    response,
  };
}

/** Rejects arguments that take effect only when an upload is created. */
function refuseUselessWithResume(method: string, input: UploadInput, { resume }: UploadOptions): void {
  if (resume === undefined) return;
  checkText("resume", resume, "the ID of an upload");
  refuseUnknownArguments(`${method} with resume`, input, RESUME_ARGUMENTS);
}

const RESUME_ARGUMENTS = [
  "ContentLength",
  "ContentMD5",
  "IfMatch",
  "IfNoneMatch",
  "MpuObjectSize",
  ...REQUEST_NAMES,
  ...CUSTOMER_KEY,
] as const;
