import { releaseBody } from "../../../../core/call/response/release-body.js";
import { concurrently } from "../../../../core/concurrency/concurrently.js";
import { type ExpectedChecksum, expectedChecksum } from "../../../checksum/expected-checksum.js";
import { isFinal, statusOf } from "../../../errors/status.js";
import { ChecksumMismatchError } from "../../../errors/object-errors.js";
import { isSameETag, type HeadInfo } from "./head-info.js";
import type { ObjectSource, OpenBody } from "./object-source.js";
import { type ObjectSum, objectSum } from "../../../checksum/object-sum.js";

const HEADS_AT_ONCE = 10;

/**
 * The maximum number of parts whose length is requested: a checksum must not be able to cause thousands of requests.
 */
const MOST_HEADS = 16;

/** In milliseconds: how long a response that is not read yet may hold its connection. */
const HOLD = 1_000;

/** The verification of the content by its checksum. */
export interface Verification {
  /** `undefined` if there is no checksum, or one of an unsupported kind. */
  readonly sum: ObjectSum | undefined;
  /**
   * The algorithm of the checksum that matched; `undefined` if none could be computed.
   *
   * @throws {ChecksumMismatchError} if it did not match
   */
  verify(): Promise<string | undefined>;
}

/**
 * Prepares a verification. A checksum of the parts' checksums requires another request, for their length.
 *
 * @param first a response that is to be read afterwards; it is released if that request takes long, since that may be
 *   waiting for its connection
 */
export async function verificationOf(
  source: ObjectSource,
  info: HeadInfo,
  first: OpenBody | undefined,
): Promise<Verification> {
  const letGo = (): void => {
    // Without an ETag it could not be requested again.
    if (info.eTag !== undefined) releaseBody(first?.body);
  };
  const timer = setTimeout(letGo, HOLD);
  const partSize = await partSizeOf(source, info).finally(() => clearTimeout(timer));
  const { checksum, size, mayBeOfWhole } = info;
  const isKnown = checksum !== undefined && (checksum.parts === undefined || partSize !== undefined);
  if (!isKnown) return { sum: undefined, verify: async () => undefined };
  const sum = objectSum(checksum, size, partSize);
  return {
    sum,
    async verify() {
      const isRight = sum.isRight();
      if (isRight === undefined) return undefined;
      if (isRight) return sum.algorithm;
      if (mayBeOfWhole && (await isOfWhole(source, checksum))) return undefined;
      if (!(await hasEvenParts(source, checksum, partSize))) return undefined;
      throw new ChecksumMismatchError(source.target.subject, sum.algorithm);
    },
  };
}

/** Whether the checksum that came with a range is the whole object's, as far as the store reports it. */
async function isOfWhole(source: ObjectSource, expected: ExpectedChecksum): Promise<boolean> {
  try {
    const whole = expectedChecksum(await source.head());
    return whole?.kind === expected.kind && whole.value === expected.value;
  } catch (error) {
    if (isRefusal(statusOf(error))) return true;
    throw error;
  }
}

/**
 * Whether the parts have the same length as the first, judged by some of them. If not, the computed checksum means
 * nothing.
 */
async function hasEvenParts(
  source: ObjectSource,
  { parts = 1 }: ExpectedChecksum,
  partSize: number | undefined,
): Promise<boolean> {
  let isEven = true;
  const check = async (part: number): Promise<void> => {
    if (!isEven) return;
    const { ContentLength: length } = await source.head(part);
    isEven &&= length === partSize;
  };
  await concurrently(between(parts), HEADS_AT_ONCE, check, source.signal);
  return isEven;
}

/** Parts between the first and the last, evenly spread if there are many. */
function between(parts: number): number[] {
  const count = Math.max(0, parts - 2);
  const chosen = Math.min(count, MOST_HEADS);
  return Array.from({ length: chosen }, (_, index) => 2 + Math.floor((index * count) / chosen));
}

/** The length of the parts for a checksum of checksums, which the service returns for one part at a time. */
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
    // If the store rejects the request, there is nothing to compare with; other failures may be temporary.
    if (isRefusal(statusOf(error))) return undefined;
    throw error;
  }
}

/** Whether the service rejects the request permanently. */
function isRefusal(status = 0): boolean {
  return status === 501 || (status >= 400 && isFinal(status));
}
