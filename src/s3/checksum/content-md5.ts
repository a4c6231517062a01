import { createHash } from "node:crypto";
import type { PutObjectCommandInput } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../core/client/client-like.js";
import { sendsChecksums } from "./checksum-settings.js";

/** The value of the `Content-MD5` header. */
export function contentMd5(bytes: Uint8Array): string {
  const hash = createHash("md5");
  for (const slice of hashable(bytes)) hash.update(slice);
  return hash.digest("base64");
}

/** Node's hashes do not accept 2 GiB at once. */
const LONGEST = 2 ** 30;

/** The bytes in slices that a hash accepts. */
export function* hashable(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += LONGEST) yield bytes.subarray(at, at + LONGEST);
}

/** Whether S3 requires a checksum, as it does with object lock. */
export function isLocked(input: object): boolean {
  const { ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus } =
    input as PutObjectCommandInput;
  return (ObjectLockMode ?? ObjectLockRetainUntilDate ?? ObjectLockLegalHoldStatus) !== undefined;
}

/** Whether the input has a checksum of the content, or an algorithm. */
export function hasChecksum(input: object): boolean {
  return Object.entries(input).some(
    ([name, value]) => value !== undefined && /^(ContentMD5|Checksum(?!Mode|Type).*)$/.test(name),
  );
}

/**
 * The checksum that a PutObject requires even if the client sends none by default: `Content-MD5`, which every store
 * supports, or for a stream, whose MD5 is not known in advance, a trailing CRC32.
 */
export async function requiredChecksum(
  client: ClientLike,
  input: object,
  body: unknown,
): Promise<Pick<PutObjectCommandInput, "ContentMD5" | "ChecksumAlgorithm">> {
  if (!isLocked(input) || hasChecksum(input) || (await sendsChecksums(client))) return {};
  if (typeof body === "string") return { ContentMD5: contentMd5(Buffer.from(body)) };
  return body instanceof Uint8Array ? { ContentMD5: contentMd5(body) } : { ChecksumAlgorithm: "CRC32" };
}
