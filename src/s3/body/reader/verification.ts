import { releaseBody } from "../../../core/call/release-body.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import type { ExpectedChecksum } from "../../checksum/expected-checksum.js";
import { ObjectSum } from "../../checksum/object-sum.js";
import { isFinal, statusOf } from "../../errors/status.js";
import { ChecksumMismatchError } from "../../errors/object-errors.js";
import { isSameETag, type HeadInfo } from "./head-info.js";
import type { ObjectSource, OpenBody } from "./object-source.js";

const HEADS_AT_ONCE = 10;

/** How many parts are asked for their length: whoever sends a checksum must not be able to cause thousands of requests. */
const MOST_HEADS = 16;

/** In milliseconds: how long an answer that nobody reads yet may keep its connection from others. */
const HOLD = 1_000;

/** By what the bytes are verified, besides their number. */
export class Verification {
  /** `undefined` where there is no checksum, or none that can be computed. */
  readonly sum: ObjectSum | undefined;
  readonly #source: ObjectSource;
  readonly #partSize: number | undefined;
  readonly #expected: ExpectedChecksum | undefined;

  private constructor(source: ObjectSource, { checksum, size }: HeadInfo, partSize: number | undefined) {
    this.#source = source;
    this.#expected = checksum;
    this.#partSize = partSize;
    const isKnown = checksum !== undefined && (checksum.parts === undefined || partSize !== undefined);
    this.sum = isKnown ? new ObjectSum(checksum, size, partSize) : undefined;
  }

  /**
   * A checksum of the parts' checksums takes one more request: for how long they are.
   *
   * @param first an answer that is to be read afterwards; it is given up when that request takes long, since it may be
   *   waiting for the connection of that very answer, or of others like it
   */
  static async of(source: ObjectSource, info: HeadInfo, first: OpenBody | undefined): Promise<Verification> {
    const letGo = (): void => {
      // Only a pinned request can take its place.
      if (info.eTag !== undefined) releaseBody(first?.body);
    };
    const timer = setTimeout(letGo, HOLD);
    try {
      return new Verification(source, info, await partSizeOf(source, info));
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Which checksum was right; `undefined` where none could be computed.
   *
   * @throws {ChecksumMismatchError} when it was not
   */
  async verify(): Promise<string | undefined> {
    const { sum } = this;
    const isRight = sum?.isRight();
    if (!sum || isRight === undefined) return undefined;
    if (isRight) return sum.algorithm;
    if (!(await this.#hasEvenParts())) return undefined;
    throw new ChecksumMismatchError(this.#source.target.subject, sum.algorithm);
  }

  /**
   * Whether the parts are as long as the first of them, as far as some of them say. It need not be so, and then there was
   * nothing to compare.
   */
  async #hasEvenParts(): Promise<boolean> {
    const parts = this.#expected?.parts ?? 1;
    let isEven = true;
    await concurrently(
      between(parts),
      HEADS_AT_ONCE,
      async (part) => {
        if (!isEven) return;
        const { ContentLength: length } = await this.#source.head(part);
        isEven &&= length === this.#partSize;
      },
      this.#source.signal,
    );
    return isEven;
  }
}

/** Parts between the first and the last, evenly spread where they are many. */
function between(parts: number): number[] {
  const count = Math.max(0, parts - 2);
  const chosen = Math.min(count, MOST_HEADS);
  return Array.from({ length: chosen }, (_, index) => 2 + Math.floor((index * count) / chosen));
}

/** How long the parts are that a checksum of checksums is of: the service tells it of one part at a time. */
async function partSizeOf(
  source: ObjectSource,
  { checksum, size, eTag }: HeadInfo,
): Promise<number | undefined> {
  const parts = checksum?.parts;
  if (parts === undefined) return undefined;
  if (parts === 1) return Infinity;
  try {
    const { ContentLength: length = 0, ETag: tag } = await source.head(1);
    const fits = size === undefined ? length > 0 : (parts - 1) * length < size && size <= parts * length;
    return fits && isSameETag(tag, eTag) ? length : undefined;
  } catch (error) {
    // A store that does not tell leaves nothing to compare with; one that was not heard does not.
    if (isRefusal(statusOf(error))) return undefined;
    throw error;
  }
}

/** Whether the service has said that it will not answer this, now or later. */
function isRefusal(status = 0): boolean {
  return status === 501 || (status >= 400 && isFinal(status));
}
