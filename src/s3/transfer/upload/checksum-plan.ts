import type { CompletedPart, CreateMultipartUploadCommandInput, S3Client } from "@aws-sdk/client-s3";
import { FULL_OBJECT_CHECKSUMS } from "../options/allowed-arguments.js";
import { sendsChecksums } from "../../checksum/checksum-settings.js";
import { base64OfCrc32, crc32 } from "../../checksum/crc32.js";
import type { UploadInput } from "./upload-options.js";

type Algorithm = CreateMultipartUploadCommandInput["ChecksumAlgorithm"];

/** By which checksums the service verifies what it gets. */
export interface ChecksumPlan {
  /** `undefined` where the client speaks to a store that knows none. */
  readonly algorithm: Algorithm;
  readonly type: CreateMultipartUploadCommandInput["ChecksumType"];
  /** Whether it is the CRC32 that Node has natively; all others are the SDK's to take. */
  readonly isCrc32: boolean;
  /** The checksum of the whole that the caller gave. */
  readonly given: Partial<UploadInput>;
}

/**
 * CRC32 of the whole object, unless the caller says otherwise. The parts' can be put together, so that nothing is
 * read twice.
 */
export async function checksumPlan(client: S3Client, input: UploadInput): Promise<ChecksumPlan> {
  const given = picked(input);
  const [name] = Object.keys(given);
  const named = input.ChecksumAlgorithm ?? (name?.slice("Checksum".length) as Algorithm);
  const algorithm = named ?? ((await sendsChecksums(client)) ? "CRC32" : undefined);
  const isCrc32 = algorithm === "CRC32";
  const type = input.ChecksumType ?? (isCrc32 || name !== undefined ? "FULL_OBJECT" : undefined);
  return { algorithm, type, isCrc32, given };
}

/** What the request for some bytes says of their checksum. */
export function checksumOf(
  { algorithm, isCrc32 }: Pick<ChecksumPlan, "algorithm" | "isCrc32">,
  bytes: Uint8Array,
): {
  input: { ChecksumAlgorithm?: NonNullable<Algorithm>; ChecksumCRC32?: string };
  crc32: number | undefined;
} {
  if (algorithm === undefined) return { input: {}, crc32: undefined };
  if (!isCrc32) return { input: { ChecksumAlgorithm: algorithm }, crc32: undefined };
  const value = crc32(bytes);
  return { input: { ChecksumAlgorithm: algorithm, ChecksumCRC32: base64OfCrc32(value) }, crc32: value };
}

/** The checksums in the answer to a part, which completing the upload has to repeat. */
export function checksumsIn(output: object): Partial<CompletedPart> {
  return picked(output);
}

function picked(from: object): Partial<UploadInput> {
  const entries = Object.entries(from).filter(([, value]) => value !== undefined);
  const names: readonly string[] = FULL_OBJECT_CHECKSUMS;
  return Object.fromEntries(entries.filter(([name]) => names.includes(name)));
}
