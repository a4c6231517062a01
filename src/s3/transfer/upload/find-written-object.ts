import { createHash } from "node:crypto";
import { type CompletedPart, HeadObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { checksumMode } from "../../checksum/checksum-settings.js";
import type { CustomerKey, RequestNames } from "../../client/request-names.js";
import type { TransferTarget } from "../options/transfer-target.js";

/** What an object must be to be the one that an upload has made. */
export interface WrittenObject {
  readonly size: number;
  readonly parts: readonly CompletedPart[];
  /** Of the whole object, in Base64, where it is known. */
  readonly crc32: string | undefined;
  /** That of the parts' CRC32s, where the service tells that of the object. */
  readonly compositeCrc32?: string | undefined;
}

/** What else is known of the object, by which it differs from another one with the same bytes. */
export interface WrittenAs {
  /** When its upload was begun, by the service's clock, where that is known. */
  readonly begun: Date | undefined;
  /** The metadata that its upload was begun with, where that is known. */
  readonly metadata: Readonly<Record<string, string>> | undefined;
}

/** In milliseconds: S3 tells whole seconds, and its servers' clocks need not be the same. */
const CLOCK_TOLERANCE = 5_000;

/** The object under the key, if it is what the parts make; `undefined` if it is not, or nobody tells. */
export async function findWrittenObject(
  { context, bucket, key }: TransferTarget,
  input: CustomerKey & RequestNames,
  written: WrittenObject & WrittenAs,
  options: CallOptions,
): Promise<HeadObjectCommandOutput | undefined> {
  try {
    const named = { ...input, ...(await checksumMode(context.client)), Bucket: bucket, Key: key };
    const output = await context.send(new HeadObjectCommand(named), options);
    // Some stores leave the length out of the answer to a HEAD.
    if ((output.ContentLength ?? written.size) !== written.size) return undefined;
    if (isOlder(output, written) || !hasMetadata(output, written)) return undefined;
    const { ChecksumCRC32: told } = output;
    const hasCrc32 = told !== undefined && [written.crc32, written.compositeCrc32].includes(told);
    return hasCrc32 || unquoted(output.ETag) === eTagOf(written.parts) ? output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same content may have been there before, with other metadata. S3 dates an object by when its upload was begun,
 * other stores by when it was completed.
 */
function isOlder({ LastModified: modified }: HeadObjectCommandOutput, { begun }: WrittenAs): boolean {
  return (
    modified !== undefined && begun !== undefined && modified.getTime() < begun.getTime() - CLOCK_TOLERANCE
  );
}

function hasMetadata(
  { Metadata: there = {} }: HeadObjectCommandOutput,
  { metadata = {} }: WrittenAs,
): boolean {
  return Object.entries(metadata).every(
    ([name, value]) => there[name.toLowerCase()]?.trim() === value.trim(),
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
