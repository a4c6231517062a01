import { ChecksumMismatchError } from "../../errors/object-errors.js";
import { statusOf } from "../../client/redirect.js";
import { releaseBody } from "../../../core/call/release-body.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { subjectOf } from "../options/transfer-target.js";
import type { ExpectedChecksum } from "../../checksum/expected-checksum.js";
import type { ObjectFacts } from "./object-facts.js";
import { ObjectSum } from "../../checksum/object-sum.js";
import type { ObjectSource, OpenBody } from "./object-source.js";

const HEADS_AT_ONCE = 10;

/** In milliseconds: how long an answer that nobody reads yet may keep its connection from others. */
const HOLD = 1_000;

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

  /**
   * A checksum of the parts' checksums takes one more request: for how long they are.
   *
   * @param first an answer that is to be read afterwards; it is given up when that request takes long, since it may be
   *   waiting for the connection of that very answer, or of others like it
   */
  static async of(
    source: ObjectSource,
    facts: ObjectFacts,
    signal: AbortSignal,
    first: OpenBody | undefined,
  ): Promise<Verification> {
    const letGo = (): void => {
      // Only a pinned request can take its place, and of fetch nothing waits for a connection.
      if (facts.eTag !== undefined && isNodeStream(first?.body)) releaseBody(first?.body);
    };
    const timer = setTimeout(letGo, HOLD);
    try {
      return new Verification(source, facts, await partSizeOf(source, facts));
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
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
): Promise<number | undefined> {
  const parts = checksum?.parts;
  if (parts === undefined || size === undefined) return undefined;
  if (parts === 1) return Math.max(size, 1);
  try {
    const { ContentLength: length = 0, ETag: tag } = await source.head(1);
    const fits = tag === eTag && (parts - 1) * length < size && size <= parts * length;
    return fits ? length : undefined;
  } catch (error) {
    // A store that does not tell leaves nothing to compare with; one that was not heard does not.
    if (isRefusal(statusOf(error))) return undefined;
    throw error;
  }
}

/** Whether the service has said that it will not answer this, now or later. */
function isRefusal(status = 0): boolean {
  return status === 501 || (status >= 400 && status < 500 && status !== 408 && status !== 429);
}

function isNodeStream(body: unknown): boolean {
  return typeof body === "object" && body !== null && "destroy" in body;
}
