import { orAborted } from "../../../core/concurrency/abort.js";
import { bytesOf } from "../collect.js";
import { isFinal, statusOf } from "../../errors/status.js";
import { BodyInterruptedError, ObjectChangedError } from "../../errors/object-errors.js";
import { backOff } from "./back-off.js";
import type { HeadInfo } from "./head-info.js";
import { isGone, type ObjectSource, type OpenBody, RangeIgnoredError } from "./object-source.js";
import { readStream, type Taken, UnreadError } from "./read-stream.js";

/** A stretch of the object. Its end may come nearer while it is read, when others take some of it. */
export interface Region {
  /** The next byte that is to come. */
  position: number;
  /** `Infinity` where the size is not known. */
  end: number;
}

/** How regions are read. */
export interface ReadOptions {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** In milliseconds: how long a connection is kept on which nothing comes, or which nobody reads; 0 for no limit. */
  readonly idleTimeout: number;
  /** How often it is tried, for each so many bytes. */
  readonly attempts: number;
  readonly milestone: number;
  readonly bandwidth?: { take(bytes: number, signal: AbortSignal): Promise<void> } | undefined;
  /** How many bytes of the object there are by now, for an error to tell. */
  readonly received: () => number;
  /** What an error says where the service gives no ranges. */
  readonly withoutRanges: string;
}

/** In milliseconds. A connection that nobody read for so long may be dropped: that is no failed attempt. */
const LONG_WAIT = 5_000;

/**
 * Reads a region, every byte of it once: after a dropped connection it goes on where it was, with a range of the same
 * object.
 *
 * @param take gets the bytes in their order; a promise of it is waited for
 * @param first the answer that begins the region, where there is one already
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
  // What can be asked for anew is, without that it counts as a failure.
  const canGoOn = info.eTag !== undefined;
  const streaming = { signal, idleTimeout, releasesUnread: canGoOn };
  let answer = first && canGoOn && isGone(first.body) ? undefined : first;
  let failures = 0;
  let next = region.position + milestone;
  let waited = 0;
  let taking: Promise<void> | undefined;
  let refusal: { readonly error: unknown } | undefined;

  /** What the taker does wrong is no fault of the connection. */
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
    // An answer that ends here by itself leaves its connection to the next one.
    return region.position >= region.end && end !== region.end ? "stop" : taking;
  };

  /** Reads an answer that begins where the region is. */
  const readAnswer = ({ body, end }: OpenBody): Promise<void> => {
    let position = region.position;
    const onBytes = (given: unknown): Taken => {
      const chunk = bytesOrRefuse(given);
      position += chunk.byteLength;
      // Others may have taken the rest of the region, but not of the answer.
      if (end !== undefined && position > end) {
        return refuse(interrupted("The service sends more than it said."));
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
      if (region.end === Infinity) return;
      if (region.position < region.end) throw new Error("The connection ended before the body did.");
    } catch (error) {
      if (refusal) throw refusal.error;
      if (signal.aborted) throw error;
      // Before there is more of it; and for how long it was waited counts.
      await taken();
      // All of it came, whatever became of the connection afterwards.
      if (region.position >= region.end) break;
      if (!(error instanceof UnreadError)) await mayGoOn(error);
    }
    answer = undefined;
  }
  await taken();

  /** Waits until what was handed on is taken. */
  async function taken(): Promise<void> {
    if (taking) await orAborted(taking, signal);
  }

  /** Waits until the rest may be asked for; throws where that is of no use. */
  async function mayGoOn(error: unknown): Promise<void> {
    if (error instanceof ObjectChangedError || error instanceof BodyInterruptedError) throw error;
    const status = statusOf(error);
    // 416: the object ends earlier by now, and the store knows no conditions.
    if (status === 412 || (status === 416 && region.end !== Infinity)) throw source.changed(error);
    if (status !== undefined && isFinal(status)) throw error;
    if (!canGoOn) throw interrupted("The service gave no ETag by which to go on.", error);
    if (waited < LONG_WAIT) failures++;
    waited = 0;
    if (failures >= options.attempts) {
      const why =
        error instanceof RangeIgnoredError ? options.withoutRanges : `It was tried ${failures} times.`;
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
