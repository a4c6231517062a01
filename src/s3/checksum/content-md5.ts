import { createHash } from "node:crypto";
import type { PutObjectCommandInput } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../core/client/client-like.js";
import { sendsChecksums } from "./checksum-settings.js";

/** The MD5 of the bytes, as the header has it. */
export function contentMd5(bytes: Uint8Array): string {
  const hash = createHash("md5");
  for (const slice of hashable(bytes)) hash.update(slice);
  return hash.digest("base64");
}

/** A hash of Node takes no 2 GiB at once. */
const LONGEST = 2 ** 30;

/** The bytes in slices that a hash takes. */
export function* hashable(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += LONGEST) yield bytes.subarray(at, at + LONGEST);
}

/** Whether S3 takes the content only with a checksum of some kind: what is locked must be what was meant. */
export function isLocked(input: object): boolean {
  const { ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus } =
    input as PutObjectCommandInput;
  return (ObjectLockMode ?? ObjectLockRetainUntilDate ?? ObjectLockLegalHoldStatus) !== undefined;
}

/** Whether the input has a checksum of the content, or asks for one. */
export function hasChecksum(input: object): boolean {
  return Object.entries(input).some(
    ([name, value]) => value !== undefined && /^(ContentMD5|Checksum(?!Mode|Type).*)$/.test(name),
  );
}

/**
 * The checksum that a PutObject has to have although the client sends none by itself: `Content-MD5`, which every store
 * knows, or behind a stream, of which nobody knows the MD5 before it is sent, a CRC32.
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
