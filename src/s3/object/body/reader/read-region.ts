import { orAborted } from "../../../../core/concurrency/abort.js";
import { bytesOf } from "../collect.js";
import { isFinal, statusOf } from "../../../errors/status.js";
import { BodyInterruptedError, ObjectChangedError } from "../../../errors/object-errors.js";
import { backOff } from "./back-off.js";
import type { HeadInfo } from "./head-info.js";
import { whyNoAnswer } from "./known-object.js";
import { isGone, type ObjectSource, type OpenBody, RangeIgnoredError } from "./object-source.js";
import { readStream, type Taken, UnreadError } from "./read-stream.js";

/** A range of the object. Its end may move closer while it is read, if another reader takes over a part. */
export interface Region {
  /** The next byte to read. */
  position: number;
  /** `Infinity` if the size is unknown. */
  end: number;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /**
   * In milliseconds: how long to keep a connection on which nothing arrives, or from which nothing is read; 0 for no
   * limit.
   */
  readonly idleTimeout: number;
  /** The number of attempts; it starts again after each `milestone` of bytes. */
  readonly attempts: number;
  readonly milestone: number;
  readonly bandwidth?: { take(bytes: number, signal: AbortSignal): Promise<void> } | undefined;
  /** The number of bytes received so far, for errors. */
  readonly received: () => number;
  /** The explanation in an error if the service does not support ranges. */
  readonly withoutRanges: string;
}

/** In milliseconds. If nothing was read for that long, a dropped connection is not a failed attempt. */
const LONG_WAIT = 5_000;

/**
 * Reads a region, each byte once. After a dropped connection it resumes with a range of the same object.
 *
 * @param take receives the bytes in order; reading waits for a returned promise
 * @param first a response that begins with the region, if there is one
 */
export async function readRegion(
  source: ObjectSource,
  info: HeadInfo,
  region: Region,
  take: (chunk: Uint8Array) => Promise<void> | undefined,
  options: ReadOptions,
  first?: OpenBody,
): Promise<void> {
  const { signal, idleTimeout, bandwidth, milestone } = options;
  // Without an ETag, it cannot be resumed, and a released connection is a failure.
  const canResume = info.eTag !== undefined;
  const streaming = { signal, idleTimeout, releasesUnread: canResume };
  let answer = first && canResume && isGone(first.body) ? undefined : first;
  let failures = 0;
  let next = region.position + milestone;
  let waited = 0;
  let taking: Promise<void> | undefined;
  let refusal: { readonly error: unknown } | undefined;

  /** An error of `take` is not an error of the connection, and is not retried. */
  const refuse = (error: unknown): never => {
    refusal = { error };
    throw error;
  };
  const hand = (chunk: Uint8Array): Promise<void> | undefined => {
    try {
      const wait = take(chunk);
      if (!wait && !bandwidth) return undefined;
      const began = performance.now();
      return Promise.all([wait, bandwidth?.take(chunk.byteLength, signal)]).then(
        () => void (waited += performance.now() - began),
        refuse,
      );
    } catch (error) {
      return refuse(error);
    }
  };
  const onChunk = (chunk: Uint8Array, end: number | undefined): Taken => {
    const left = region.end - region.position;
    const wanted = chunk.byteLength > left ? chunk.subarray(0, left) : chunk;
    region.position += wanted.byteLength;
    if (region.position >= next) {
      next = region.position + milestone;
      failures = 0;
    }
    taking = hand(wanted);
    // A response that ends here by itself returns its connection for the next request.
    return region.position >= region.end && end !== region.end ? "stop" : taking;
  };

  /** Reads a response that begins at the current position. */
  const readAnswer = ({ body, end }: OpenBody): Promise<void> => {
    let position = region.position;
    const onBytes = (given: unknown): Taken => {
      const chunk = bytesOrRefuse(given);
      position += chunk.byteLength;
      // Another reader may have taken over the rest of the region, but the response still has its length.
      if (end !== undefined && position > end) {
        return refuse(interrupted("The service sent more bytes than its Content-Length."));
      }
      return onChunk(chunk, end);
    };
    return readStream(body, onBytes, streaming);
  };
  const bytesOrRefuse = (chunk: unknown): Uint8Array => {
    try {
      return bytesOf(chunk);
    } catch (error) {
      return refuse(error);
    }
  };

  if (answer && region.position >= region.end) await readAnswer(answer);
  while (region.position < region.end) {
    try {
      answer ??= await source.openRange(info, region.position, region.end);
      if (region.end === Infinity && answer.total !== undefined) region.end = answer.total;
      await readAnswer(answer);
      await taken();
      if (region.end === Infinity) {
        const why = options.received() === 0 ? whyNoAnswer(info) : undefined;
        if (why !== undefined) refuse(interrupted(why));
        return;
      }
      if (region.position < region.end) throw new Error("The connection ended before the body did.");
    } catch (error) {
      if (refusal) throw refusal.error;
      if (signal.aborted) throw error;
      // Before the rest is requested; this also measures how long `take` waited.
      await taken();
      // Everything arrived, even if the connection dropped afterwards.
      if (region.position >= region.end) break;
      if (!(error instanceof UnreadError)) await waitToResume(error);
    }
    answer = undefined;
  }
  await taken();

  /** Waits until `take` has finished. */
  async function taken(): Promise<void> {
    if (taking) await orAborted(taking, signal);
  }

  /** Waits before the rest is requested; throws if that would be useless. */
  async function waitToResume(error: unknown): Promise<void> {
    if (error instanceof ObjectChangedError || error instanceof BodyInterruptedError) throw error;
    const status = statusOf(error);
    // 416: the object is now shorter, and the store ignores conditions.
    if (status === 412 || (status === 416 && region.end !== Infinity)) throw source.changed(error);
    if (status !== undefined && isFinal(status)) throw error;
    if (!canResume) throw interrupted("The service returned no ETag, so it cannot be resumed.", error);
    if (waited < LONG_WAIT) failures++;
    waited = 0;
    if (failures >= options.attempts) {
      const why =
        error instanceof RangeIgnoredError ? options.withoutRanges : `It was attempted ${failures} times.`;
      throw interrupted(why, error);
    }
    await backOff(failures, signal);
  }

  function interrupted(why: string, cause?: unknown): BodyInterruptedError {
    const details = { received: options.received(), expected: info.size, why };
    return new BodyInterruptedError(
      source.target.subject,
      details,
      cause === undefined ? undefined : { cause },
    );
  }
}
