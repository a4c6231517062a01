import { createHash } from "node:crypto";
import { ListPartsCommand, type ListPartsCommandOutput, type Part } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { crc32OfBase64, crc32 } from "../../checksum/crc32.js";
import type { MultipartSession } from "./multipart-session.js";
import { unquoted } from "./find-written-object.js";
import { SMALLEST_PART } from "./part-sizes.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { allPages } from "../../../core/paging/all-pages.js";
import { sendWithin } from "../../client/send-within.js";

/** The parts that an upload in progress has already. */
export interface ExistingParts {
  readonly parts: ReadonlyMap<number | undefined, Part>;
  /** The checksum that it was created with. */
  readonly algorithm: ListPartsCommandOutput["ChecksumAlgorithm"];
  readonly type: ListPartsCommandOutput["ChecksumType"];
}

export async function listExistingParts(
  { context }: ObjectTarget,
  session: MultipartSession,
  options: CallOptions,
  limit: number,
): Promise<ExistingParts> {
  const pages = await allPages(
    "MultipartUploadPartCollection",
    (token) => sendWithin(limit, context, new ListPartsCommand({ ...session.listed, ...token }), options),
    (page) => [page],
    ({ IsTruncated: isMore, NextPartNumberMarker: next }) =>
      isMore && next !== undefined ? { PartNumberMarker: next } : undefined,
  );
  const parts = pages.flatMap(({ Parts: listed = [] }) => listed);
  const { ChecksumAlgorithm: algorithm, ChecksumType: type } = pages.at(-1) ?? {};
  return {
    parts: new Map(parts.map((part) => [part.PartNumber, part])),
    // versitygw returns "null" for none.
    algorithm: String(algorithm) === "null" ? undefined : algorithm,
    type,
  };
}

/** The size of the existing parts, which the remaining parts must also have. */
export function sizeOfExisting({ parts }: ExistingParts): number | undefined {
  const size = parts.get(1)?.Size;
  return size !== undefined && size >= SMALLEST_PART ? size : undefined;
}

/** Whether an existing part has the same content, by its checksum or ETag. */
export function isSame(part: Part | undefined, bytes: Uint8Array): part is Part {
  if (part?.Size !== bytes.byteLength || part.ETag === undefined) return false;
  const known = crc32OfBase64(part.ChecksumCRC32);
  if (known !== undefined) return known === crc32(bytes);
  // With some kinds of encryption the ETag is not an MD5. Then the part is sent again, which is always correct.
  return createHash("md5").update(bytes).digest("hex") === unquoted(part.ETag).toLowerCase();
}
