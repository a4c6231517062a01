import type {
  CompletedPart,
  CompleteMultipartUploadCommandInput,
  CreateMultipartUploadCommandInput,
} from "@aws-sdk/client-s3";
import { FULL_OBJECT_CHECKSUMS } from "../options/allowed-arguments.js";
import { sendsChecksums } from "../../checksum/checksum-settings.js";
import type { Copy } from "./copy-job.js";

/** The checksum of a copy in parts, which the service computes. */
export interface CopyChecksum {
  readonly create: Pick<CreateMultipartUploadCommandInput, "ChecksumAlgorithm" | "ChecksumType">;
  /** The checksum that the copy must have, if the source has one of the whole object. */
  readonly whole: Partial<CompleteMultipartUploadCommandInput>;
  /** The same, if it is a CRC32. */
  readonly crc32: string | undefined;
}

/** Leaves the choice to the service. */
export const NO_CHECKSUM: CopyChecksum = { create: {}, whole: {}, crc32: undefined };

/** The service returned the checksum of the whole source for a part, so that its combined checksum would be wrong. */
export class ForeignChecksum extends Error {}

/** versitygw 1.8 does so: its copies are correct, but their checksums would not be. */
export function isForeign(
  ofPart: Partial<CompletedPart>,
  { whole }: CopyChecksum,
  isOnlyAPart: boolean,
): boolean {
  const names = FULL_OBJECT_CHECKSUMS.filter((name) => whole[name] !== undefined);
  return isOnlyAPart && names.some((name) => ofPart[name] === whole[name]);
}

/** The kinds that a service can combine from those of the parts. */
const WHOLE: readonly string[] = ["CRC32", "CRC32C", "CRC64NVME"];

/** The kind of checksum that the source has, unless the caller chooses another. */
export async function copyChecksum({ target, sourceHead: { head }, input }: Copy): Promise<CopyChecksum> {
  const isAsked = input.ChecksumAlgorithm !== undefined;
  if (!isAsked && !(await sendsChecksums(target.context.client))) return NO_CHECKSUM;
  const name = FULL_OBJECT_CHECKSUMS.find((member) => head[member] !== undefined);
  const value = name && head[name];
  const ofSource = name?.slice("Checksum".length) as CreateMultipartUploadCommandInput["ChecksumAlgorithm"];
  const algorithm = input.ChecksumAlgorithm ?? ofSource;
  if (algorithm === undefined) return NO_CHECKSUM;
  const isWhole =
    algorithm === ofSource &&
    WHOLE.includes(algorithm) &&
    head.ChecksumType !== "COMPOSITE" &&
    value?.includes("-") === false;
  if (!isWhole || name === undefined) {
    return { create: { ChecksumAlgorithm: algorithm }, whole: {}, crc32: undefined };
  }
  return {
    create: { ChecksumAlgorithm: algorithm, ChecksumType: "FULL_OBJECT" },
    whole: { [name]: value, ChecksumType: "FULL_OBJECT" },
    crc32: name === "ChecksumCRC32" ? value : undefined,
  };
}
