import type { S3Client } from "@aws-sdk/client-s3";
import { addMiddleware, type MiddlewareArguments } from "../../../core/client/middleware.js";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";
import { sendsChecksums } from "../../checksum/checksum-settings.js";
import { contentMd5, requiredChecksum } from "../../checksum/content-md5.js";
import { statusOf } from "../../errors/status.js";

interface Input {
  readonly Bucket?: string;
  readonly Body?: unknown;
  readonly ChecksumAlgorithm?: unknown;
}

/** Set on a call without an explicit checksum algorithm. */
const UNASKED = Symbol("tucuxi.unaskedChecksum");

/** The commands whose body is content of an object. */
const WRITES: readonly (string | undefined)[] = ["PutObjectCommand", "UploadPartCommand"];

/**
 * Lets a client with `requestChecksumCalculation: "WHEN_REQUIRED"` work with stores that do not support S3's newer
 * checksums: where the service requires a checksum, as for DeleteObjects and with object lock, it sends `Content-MD5`,
 * which every store supports, and S3 itself still accepts. The SDK would send a CRC32 or none at all.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html
 */
export function useLegacyChecksums(client: S3Client): void {
  // The SDK writes its own choice into the input, where it remains if the same command is sent again.
  const unasked = new WeakSet<Input>();
  addMiddleware<Input>(
    client,
    "tucuxiUnaskedChecksum",
    { step: "initialize" },
    (next, context) => async (given) => {
      const { input } = given;
      if (input.ChecksumAlgorithm === undefined) unasked.add(input);
      context[UNASKED] = unasked.has(input);
      if (context.commandName !== "PutObjectCommand") return next(given);
      return next({ ...given, input: { ...input, ...(await requiredChecksum(client, input, input.Body)) } });
    },
  );
  /** Buckets with a default retention, which cannot be seen from the input. */
  const locking = new Set<string>();
  // After the SDK's middleware in the same step, which has the normal priority.
  const place = { step: "build", priority: "low" } as const;
  addMiddleware<Input>(client, "tucuxiLegacyChecksum", place, (next, context) => async (given) => {
    if (context[UNASKED] !== true || (await sendsChecksums(client))) return next(given);
    if (!WRITES.includes(context.commandName)) return next(withMd5ForCrc32(given));
    const { Bucket: bucket = "" } = given.input;
    if (locking.has(bucket)) return next(withMd5(given));
    try {
      return await next(given);
    } catch (error) {
      if (!wantsMd5(error) || withMd5(given) === given) throw error;
      locking.add(bucket);
      return next(withMd5(given));
    }
  });
}

type Given = MiddlewareArguments<Input>;

/** If the SDK adds no checksum, the service requires none; a body that is not text is the caller's. */
function withMd5ForCrc32(given: Given): Given {
  const { headers, body } = given.request;
  const names = Object.keys(headers).filter((name) => /^x-amz-(sdk-)?checksum-(algorithm|crc32)$/.test(name));
  // Directory buckets do not support MD5.
  if (names.length === 0 || typeof body !== "string" || isDirectoryBucket(given.input.Bucket ?? ""))
    return given;
  for (const name of names) Reflect.deleteProperty(headers, name);
  return withMd5(given);
}

/** Returns the same arguments if the body has an MD5 already or is a stream. */
function withMd5(given: Given): Given {
  const { request } = given;
  const { body, headers } = request;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (!(bytes instanceof Uint8Array) || "content-md5" in headers) return given;
  const changed = { ...headers, "content-md5": contentMd5(bytes) };
  return { ...given, request: Object.assign(request, { headers: changed }) };
}

/** Whether S3 rejected content without a checksum for a bucket with object lock: the message names the header. */
function wantsMd5(error: unknown): boolean {
  return statusOf(error) === 400 && error instanceof Error && /Content-MD5\b.*required/i.test(error.message);
}
