import type {
  CompletedPart,
  CreateMultipartUploadCommandInput,
  PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import type { ClientLike } from "../../../core/client/client-like.js";
import { definedOf, omit, pick } from "../../../core/query/members.js";
import { contentMd5, hashable, isLocked } from "../../checksum/content-md5.js";
import { FULL_OBJECT_CHECKSUMS } from "../options/allowed-arguments.js";
import { sendsChecksums } from "../../checksum/checksum-settings.js";
import { checksumKinds } from "../../checksum/checksum-kinds.js";
import type { SentUploadInput } from "./upload-options.js";
import { type GivenDigests, givenDigests } from "../../checksum/given-digests.js";

type Algorithm = CreateMultipartUploadCommandInput["ChecksumAlgorithm"];

/** The checksums by which the service verifies an upload. */
export interface ChecksumPlan {
  /** `undefined` if the client is configured for a store without checksums. */
  readonly algorithm: Algorithm;
  readonly type: CreateMultipartUploadCommandInput["ChecksumType"];
  /** Whether it is CRC32, which is combined from those of the parts. */
  readonly isCrc32: boolean;
  /** Whether each request with content requires a `Content-MD5`, as it has no other checksum. */
  readonly needsMd5: boolean;
  /** The checksum of the whole object that the caller passed, which the service verifies. */
  readonly given: Partial<SentUploadInput>;
  /** The checksums that are verified here. */
  readonly digests: GivenDigests;
}

/**
 * CRC32 of the whole object, unless the caller chooses another. It can be combined from those of the parts, so that
 * nothing is read twice.
 */
export async function checksumPlan(client: ClientLike, input: SentUploadInput): Promise<ChecksumPlan> {
  const digests = givenDigests(input);
  const all = definedOf(pick(input, FULL_OBJECT_CHECKSUMS));
  const given = omit(
    all,
    Object.keys(all).filter((name) => digests.has(name)),
  );
  const [name] = Object.keys(all);
  const named = input.ChecksumAlgorithm ?? (name?.slice("Checksum".length) as Algorithm);
  const algorithm = named ?? ((await sendsChecksums(client)) ? "CRC32" : undefined);
  const isCrc32 = algorithm === "CRC32";
  const isWhole = isCrc32 || Object.keys(given).length > 0;
  const type = input.ChecksumType ?? (isWhole ? "FULL_OBJECT" : undefined);
  return { algorithm, type, isCrc32, needsMd5: algorithm === undefined && isLocked(input), given, digests };
}

/** The checksum members of a request with these bytes. */
export function checksumOf(
  { algorithm, isCrc32, needsMd5 }: Pick<ChecksumPlan, "algorithm" | "isCrc32" | "needsMd5">,
  bytes: Uint8Array,
): { input: Partial<PutObjectCommandInput>; crc32: number | undefined } {
  if (needsMd5) return { input: { ContentMD5: contentMd5(bytes) }, crc32: undefined };
  const kind = checksumKinds.find(({ name }) => name === algorithm);
  // The SDK computes the kinds that are not implemented here.
  if (!kind) return { input: definedOf({ ChecksumAlgorithm: algorithm }), crc32: undefined };
  const sum = kind.create();
  for (const slice of hashable(bytes)) sum.update(slice);
  const digest = sum.digest();
  return {
    input: { ChecksumAlgorithm: algorithm, [`Checksum${kind.name}`]: digest.toString("base64") },
    crc32: isCrc32 ? digest.readUInt32BE() : undefined,
  };
}

/** The checksums in the response to a part, which CompleteMultipartUpload must repeat. */
export function checksumsIn(output: object): Partial<CompletedPart> {
  return definedOf(pick(output, FULL_OBJECT_CHECKSUMS));
}
