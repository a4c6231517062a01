import { createHash } from "node:crypto";
import { type CompletedPart, HeadObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { CustomerKey, RequestNames } from "../options/request-names.js";
import type { TransferTarget } from "../options/transfer-target.js";

/** What an object must be to be the one that an upload has made. */
export interface WrittenObject {
  readonly size: number;
  readonly parts: readonly CompletedPart[];
  /** Of the whole object, in Base64, where it is known. */
  readonly crc32: string | undefined;
  /** When its upload was begun, by the service's clock, where that is known. */
  readonly begun?: Date | undefined;
}

/** In milliseconds: S3 tells whole seconds, and its servers' clocks need not be the same. */
const CLOCK_TOLERANCE = 5_000;

/** The object under the key, if it is what the parts make; `undefined` if it is not, or nobody tells. */
export async function ourObject(
  { context, bucket, key }: TransferTarget,
  input: CustomerKey & RequestNames,
  written: WrittenObject,
  options: CallOptions,
): Promise<HeadObjectCommandOutput | undefined> {
  try {
    const named = { ...input, Bucket: bucket, Key: key, ChecksumMode: "ENABLED" } as const;
    const output = await context.send(new HeadObjectCommand(named), options);
    if (output.ContentLength !== written.size || isOlder(output, written)) return undefined;
    const hasCrc32 = written.crc32 !== undefined && output.ChecksumCRC32 === written.crc32;
    return hasCrc32 || unquoted(output.ETag) === eTagOf(written.parts) ? output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same content may have been there before, with other metadata. S3 dates an object by when its upload was begun,
 * other stores by when it was completed.
 */
function isOlder({ LastModified: modified }: HeadObjectCommandOutput, { begun }: WrittenObject): boolean {
  return (
    modified !== undefined && begun !== undefined && modified.getTime() < begun.getTime() - CLOCK_TOLERANCE
  );
}

/** What S3 makes of the parts' ETags, each an MD5: the MD5 of them, and their number. */
export function eTagOf(parts: readonly CompletedPart[]): string {
  const hash = createHash("md5");
  for (const { ETag } of parts) hash.update(unquoted(ETag), "hex");
  return `${hash.digest("hex")}-${parts.length}`;
}

export function unquoted(eTag: string | undefined): string {
  return (eTag ?? "").replace(/^"|"$/g, "");
}
