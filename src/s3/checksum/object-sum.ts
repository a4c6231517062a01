import type { RunningSum } from "./checksum-kinds.js";
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

/**
 * Computes the checksum of an object as it arrives, in regions in any order, and compares it with the stored one. For a
 * checksum of the parts' checksums, regions are split at the parts' boundaries.
 */
export class ObjectSum {
  readonly #expected: ExpectedChecksum;
  readonly #size: number | undefined;
  /** The distance between parts' boundaries. */
  readonly #partSize: number;
  readonly #pieces: Piece[] = [];

  /**
   * @param size of the object; `undefined` if it ends where the bytes end
   * @param partSize of all parts but the last, for a checksum of checksums
   */
  constructor(expected: ExpectedChecksum, size: number | undefined, partSize: number | undefined) {
    this.#expected = expected;
    this.#size = size;
    this.#partSize = partSize ?? Infinity;
  }

  get algorithm(): string {
    return this.#expected.kind.name;
  }

  /** Whether regions may come in any order; otherwise there is only one, from the first byte to the last. */
  get combines(): boolean {
    return this.#expected.kind.combine !== undefined;
  }

  region(start: number): RegionSum {
    let from = start;
    let position = start;
    let running: RunningSum = this.#expected.kind.create();
    const pieces: Piece[] = [];
    const bound = (): void => {
      if (position > from) pieces.push({ start: from, end: position, digest: running.digest() });
      from = position;
      running = this.#expected.kind.create();
    };
    return {
      update: (bytes) => {
        let rest = bytes;
        for (;;) {
          const left = this.#partSize - (position % this.#partSize);
          if (rest.byteLength < left) break;
          running.update(rest.subarray(0, left));
          position += left;
          rest = rest.subarray(left);
          bound();
        }
        running.update(rest);
        position += rest.byteLength;
      },
      end: () => {
        bound();
        this.#pieces.push(...pieces.splice(0));
      },
    };
  }

  /**
   * Whether all bytes arrived and match the stored checksum; `undefined` if the number of parts differs, so that nothing
   * can be compared.
   */
  isRight(): boolean | undefined {
    const { kind, value, parts } = this.#expected;
    const digests = this.#parts();
    if (digests === undefined) return false;
    if (digests.length !== (parts ?? 1)) return undefined;
    const whole = parts === undefined ? digests[0] : digestOf(kind.create(), Buffer.concat(digests));
    return whole?.toString("base64") === value;
  }

  /** The checksum of each part; `undefined` if bytes are missing. */
  #parts(): Buffer[] | undefined {
    const { kind } = this.#expected;
    const digests: Buffer[] = [];
    let position = 0;
    for (const { start, end, digest } of [...this.#pieces].sort((a, b) => a.start - b.start)) {
      if (start !== position) return undefined;
      const before = start % this.#partSize === 0 ? undefined : digests.pop();
      if (before && !kind.combine) return undefined;
      digests.push(before ? (kind.combine?.(before, digest, end - start) ?? digest) : digest);
      position = end;
    }
    if (digests.length === 0) digests.push(kind.create().digest());
    return position === (this.#size ?? position) ? digests : undefined;
  }
}

function digestOf(running: RunningSum, bytes: Uint8Array): Buffer {
  running.update(bytes);
  return running.digest();
}
