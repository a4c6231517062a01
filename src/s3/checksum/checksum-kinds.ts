import { createHash } from "node:crypto";
import { Crc32 } from "./crc32.js";
import { CRC32, CRC32C, CRC64NVME, type CrcKind, combinedCrc } from "./crc-combine.js";
import { Crc32c } from "./crc32c.js";
import { Crc64Nvme } from "./crc64nvme.js";

/** A checksum that is computed incrementally. */
export interface RunningSum {
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

/** A checksum algorithm of S3 that is supported here. */
export interface ChecksumKind {
  readonly name: string;
  create(): RunningSum;
  /** Combines the checksums of two consecutive pieces; `undefined` if the algorithm does not allow that. */
  readonly combine: ((first: Buffer, second: Buffer, secondLength: number) => Buffer) | undefined;
}

/** The cheapest first; S3 usually returns one of them. The newer XXHASH kinds are not supported. */
export const checksumKinds: readonly ChecksumKind[] = [
  crcKind("CRC32", CRC32, () => new Crc32()),
  crcKind("CRC64NVME", CRC64NVME, () => new Crc64Nvme()),
  crcKind("CRC32C", CRC32C, () => new Crc32c()),
  ...["SHA1", "SHA256", "SHA512", "MD5"].map((name) => ({
    name,
    create: () => createHash(name.toLowerCase()),
    combine: undefined,
  })),
];

function crcKind(name: string, kind: CrcKind, create: () => RunningSum): ChecksumKind {
  return { name, create, combine: (first, second, length) => combinedCrc(kind, first, second, length) };
}
