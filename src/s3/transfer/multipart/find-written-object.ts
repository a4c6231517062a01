import { createHash } from "node:crypto";
import { type CompletedPart, HeadObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { checksumMode } from "../../checksum/checksum-settings.js";
import type { CustomerKey, RequestNames } from "../../client/request-names.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";

/** The properties that an object must have to be the result of an upload. */
export interface WrittenObject {
  readonly size: number;
  readonly parts: readonly CompletedPart[];
  /** Of the whole object, in Base64, if known. */
  readonly crc32: string | undefined;
  /** The CRC32 of the parts' CRC32s, which some stores return for the object. */
  readonly compositeCrc32?: string | undefined;
}

/** Properties that distinguish the object from an earlier one with the same bytes. */
export interface WrittenAs {
  /** When the upload was created, by the service's clock, if known. */
  readonly begun: Date | undefined;
  /** The metadata that the upload was created with, if known. */
  readonly metadata: Readonly<Record<string, string>> | undefined;
}

/** In milliseconds: S3 returns whole seconds, and the clocks of its servers may differ. */
const CLOCK_TOLERANCE = 5_000;

/** The object with the key, if it consists of these parts; `undefined` if not, or if that is unknown. */
export async function findWrittenObject(
  { context, bucket, key }: ObjectTarget,
  input: CustomerKey & RequestNames,
  written: WrittenObject & WrittenAs,
  options: CallOptions,
): Promise<HeadObjectCommandOutput | undefined> {
  try {
    const named = { ...input, ...(await checksumMode(context.client)), Bucket: bucket, Key: key };
    const output = await context.send(new HeadObjectCommand(named), options);
    // Some stores omit the length from the response to a HEAD.
    if ((output.ContentLength ?? written.size) !== written.size) return undefined;
    if (isOlder(output, written) || !hasMetadata(output, written)) return undefined;
    const { ChecksumCRC32: crc32 } = output;
    const hasCrc32 = crc32 !== undefined && [written.crc32, written.compositeCrc32].includes(crc32);
    return hasCrc32 || unquoted(output.ETag) === eTagOf(written.parts) ? output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same content may have existed before, with other metadata. S3 dates an object by when its upload was created, other
 * stores by when it was completed.
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

/** The ETag that S3 computes from the parts' ETags, each an MD5: their MD5, and their number. */
function eTagOf(parts: readonly CompletedPart[]): string {
  const hash = createHash("md5");
  for (const { ETag } of parts) hash.update(unquoted(ETag), "hex");
  return `${hash.digest("hex")}-${parts.length}`;
}

export function unquoted(eTag: string | undefined): string {
  return (eTag ?? "").replace(/^"|"$/g, "");
}
