import { ChecksumMismatchError } from "../../../core/object-errors.js";
import { concurrently } from "../concurrently.js";
import { subjectOf } from "../transfer-target.js";
import type { ExpectedChecksum } from "./expected-checksum.js";
import type { ObjectFacts } from "./object-facts.js";
import { ObjectSum } from "./object-sum.js";
import type { ObjectSource } from "./object-source.js";

const HEADS_AT_ONCE = 10;

/** By what the bytes are verified, besides their number. */
export class Verification {
  /** `undefined` where there is no checksum, or none that can be taken. */
  readonly sum: ObjectSum | undefined;
  readonly #source: ObjectSource;
  readonly #partSize: number | undefined;
  readonly #expected: ExpectedChecksum | undefined;

  private constructor(source: ObjectSource, facts: ObjectFacts, partSize: number | undefined) {
    const { checksum, size } = facts;
    this.#source = source;
    this.#expected = checksum;
    this.#partSize = partSize;
    const isKnown = checksum !== undefined && (checksum.parts === undefined || partSize !== undefined);
    this.sum = isKnown && size !== undefined ? new ObjectSum(checksum, size, partSize) : undefined;
  }

  /** A checksum of the parts' checksums takes one more request: for how long they are. */
  static async of(source: ObjectSource, facts: ObjectFacts, signal: AbortSignal): Promise<Verification> {
    return new Verification(source, facts, await partSizeOf(source, facts, signal));
  }

  /**
   * Which checksum was right; `undefined` where none could be taken.
   *
   * @throws {ChecksumMismatchError} when it was not
   */
  async verify(signal: AbortSignal): Promise<string | undefined> {
    const { sum } = this;
    if (!sum) return undefined;
    if (sum.isRight()) return sum.algorithm;
    if (!(await this.#hasEvenParts(signal))) return undefined;
    throw new ChecksumMismatchError(subjectOf(this.#source.target), sum.algorithm);
  }

  /** Whether the parts are as long as the first of them. It need not be so, and then there was nothing to compare. */
  async #hasEvenParts(signal: AbortSignal): Promise<boolean> {
    const parts = this.#expected?.parts ?? 1;
    let isEven = true;
    const between = Array.from({ length: Math.max(0, parts - 2) }, (_, index) => index + 2);
    await concurrently(
      between,
      HEADS_AT_ONCE,
      async (part) => {
        if (!isEven) return;
        const { ContentLength: length } = await this.#source.head(part);
        isEven &&= length === this.#partSize;
      },
      signal,
    );
    return isEven;
  }
}

/** How long the parts are that a checksum of checksums is of: the service tells it of one part at a time. */
async function partSizeOf(
  source: ObjectSource,
  { checksum, size, eTag }: ObjectFacts,
  signal: AbortSignal,
): Promise<number | undefined> {
  const parts = checksum?.parts;
  if (parts === undefined || size === undefined) return undefined;
  if (parts === 1) return Math.max(size, 1);
  try {
    const { ContentLength: length = 0, ETag: tag } = await source.head(1);
    const fits = tag === eTag && (parts - 1) * length < size && size <= parts * length;
    return fits ? length : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    // A store that does not tell leaves nothing to compare with.
    return undefined;
  }
}
