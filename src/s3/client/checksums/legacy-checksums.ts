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

/** Set on a call whose checksum nobody asked for. */
const UNASKED = Symbol("tucuxi.unaskedChecksum");

/** The commands whose body is an object's, or a part of it. */
const WRITES: readonly (string | undefined)[] = ["PutObjectCommand", "UploadPartCommand"];

/**
 * Lets a client with `requestChecksumCalculation: "WHEN_REQUIRED"` speak to stores that know no checksums of S3's
 * newer kind: where the service insists on one, as for DeleteObjects and for what is locked, it is the `Content-MD5` that
 * every store knows, and S3 itself still takes. The SDK would send a CRC32, or none at all.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html
 */
export function useLegacyChecksums(client: S3Client): void {
  // The SDK writes its own choice into the input, where it stays when the same command is sent once more.
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
  /** Buckets that lock what is written by default, which no input tells. */
  const locking = new Set<string>();
  // Within its step after the SDK's, which has the usual priority.
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

/** With no checksum of the SDK's the service insists on none; and a body that is no text is the caller's own. */
function withMd5ForCrc32(given: Given): Given {
  const { headers, body } = given.request;
  const names = Object.keys(headers).filter((name) => /^x-amz-(sdk-)?checksum-(algorithm|crc32)$/.test(name));
  // A directory bucket knows no MD5.
  if (names.length === 0 || typeof body !== "string" || isDirectoryBucket(given.input.Bucket ?? ""))
    return given;
  for (const name of names) Reflect.deleteProperty(headers, name);
  return withMd5(given);
}

/** The same where nothing can be done for a body: it has a checksum, or is a stream. */
function withMd5(given: Given): Given {
  const { request } = given;
  const { body, headers } = request;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (!(bytes instanceof Uint8Array) || "content-md5" in headers) return given;
  const changed = { ...headers, "content-md5": contentMd5(bytes) };
  return { ...given, request: Object.assign(request, { headers: changed }) };
}

/** Whether S3 has refused content without a checksum for a bucket that locks it: it names the header. */
function wantsMd5(error: unknown): boolean {
  return statusOf(error) === 400 && error instanceof Error && /Content-MD5\b.*required/i.test(error.message);
}
