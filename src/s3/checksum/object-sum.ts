import type { ChecksumKind, RunningSum } from "./checksum-kinds.js";
import type { ExpectedChecksum } from "./expected-checksum.js";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digest: Buffer;
}

/** The checksum of consecutive bytes, from a position of the object. */
export interface RegionSum {
  update(bytes: Uint8Array): void;
  /** Ends the region. A region that is not ended does not count. */
  end(): void;
}

/** The checksum of an object whose regions arrive in any order. */
export interface ObjectSum {
  readonly algorithm: string;
  /** Whether regions may come in any order; otherwise there is only one, from the first byte to the last. */
  readonly combines: boolean;
  region(start: number): RegionSum;
  /**
   * Whether all bytes arrived and match the stored checksum; `undefined` if the number of parts differs, so that nothing
   * can be compared.
   */
  isRight(): boolean | undefined;
}

/**
 * Computes the checksum of an object as it arrives, and compares it with the stored one. For a checksum of the parts'
 * checksums, regions are split at the parts' boundaries.
 *
 * @param size of the object; `undefined` if it ends where the bytes end
 * @param partSize of all parts but the last, for a checksum of checksums
 */
export function objectSum(
  { kind, value, parts }: ExpectedChecksum,
  size: number | undefined,
  partSize = Infinity,
): ObjectSum {
  const arrived: Piece[] = [];
  return {
    algorithm: kind.name,
    combines: kind.combine !== undefined,
    region(start) {
      let from = start;
      let position = start;
      let running = kind.create();
      const pieces: Piece[] = [];
      const bound = (): void => {
        if (position > from) pieces.push({ start: from, end: position, digest: running.digest() });
        from = position;
        running = kind.create();
      };
      return {
        update(bytes) {
          let rest = bytes;
          for (;;) {
            const left = partSize - (position % partSize);
            if (rest.byteLength < left) break;
            running.update(rest.subarray(0, left));
            position += left;
            rest = rest.subarray(left);
            bound();
          }
          running.update(rest);
          position += rest.byteLength;
        },
        end() {
          bound();
          arrived.push(...pieces.splice(0));
        },
      };
    },
    isRight() {
      const digests = digestsOf(arrived, kind, size, partSize);
      if (digests === undefined) return false;
      if (digests.length !== (parts ?? 1)) return undefined;
      const whole = parts === undefined ? digests[0] : digestOf(kind.create(), Buffer.concat(digests));
      return whole?.toString("base64") === value;
    },
  };
}

/** The checksum of each part; `undefined` if bytes are missing. */
function digestsOf(
  pieces: readonly Piece[],
  kind: ChecksumKind,
  size: number | undefined,
  partSize: number,
): Buffer[] | undefined {
  const digests: Buffer[] = [];
  let position = 0;
  for (const { start, end, digest } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start !== position) return undefined;
    const before = start % partSize === 0 ? undefined : digests.pop();
    if (before && !kind.combine) return undefined;
    digests.push(before ? (kind.combine?.(before, digest, end - start) ?? digest) : digest);
    position = end;
  }
  if (digests.length === 0) digests.push(kind.create().digest());
  return position === (size ?? position) ? digests : undefined;
}

function digestOf(running: RunningSum, bytes: Uint8Array): Buffer {
  running.update(bytes);
  return running.digest();
}
