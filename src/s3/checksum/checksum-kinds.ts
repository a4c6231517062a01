import { createHash } from "node:crypto";
import { crc32 } from "./crc32.js";
import { CRC32, CRC32C, CRC64NVME, type CrcKind, combinedCrc } from "./crc-combine.js";
import { Crc32c } from "./crc32c.js";
import { Crc64Nvme } from "./crc64nvme.js";

/** A checksum as it is taken, bytes after bytes. */
export interface RunningSum {
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

/** One of the checksums that S3 has, and this package can take. */
export interface ChecksumKind {
  readonly name: string;
  create(): RunningSum;
  /** The checksum of two pieces one behind the other, from theirs; `undefined` where it is of no use for that. */
  readonly combine: ((first: Buffer, second: Buffer, secondLength: number) => Buffer) | undefined;
}

/** The cheapest first; S3 tells one of them as a rule. The newer ones, of the kind XXHASH, nothing here can take. */
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

class Crc32 implements RunningSum {
  #value = 0;

  update(bytes: Uint8Array): void {
    this.#value = crc32(bytes, this.#value);
  }

  digest(): Buffer {
    const digest = Buffer.alloc(4);
    digest.writeUInt32BE(this.#value);
    return digest;
  }
}

function crcKind(name: string, kind: CrcKind, create: () => RunningSum): ChecksumKind {
  return { name, create, combine: (first, second, length) => combinedCrc(kind, first, second, length) };
}
