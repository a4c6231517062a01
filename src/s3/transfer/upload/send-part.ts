import { LONGEST_TIMER, onAbort, throwIfAborted } from "../../../core/concurrency/abort.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { AbortError, TimeoutError } from "../../../core/errors/errors.js";
import { takesStreams } from "../../client/takes-streams.js";
import { watchQueue } from "../../client/connection-queue.js";
import { GRACE } from "../../../core/concurrency/grace.js";
import type { PartProgress } from "../options/transfer-progress.js";
import { type SendWatch, watchBody } from "./sent-body.js";
import type { Upload } from "./run-upload.js";

/** The maximum number of attempts for a request that stalled or arrived corrupt. The SDK retries other failures. */
const ATTEMPTS = 3;

/**
 * Sends a command of an upload whose body is bytes, and counts them. A request that makes no progress, or whose bytes
 * arrived corrupt, is sent again.
 *
 * @param part its number; `undefined` if the body is the whole content
 */
export async function sendPart<Output>(
  upload: Upload,
  makeCommand: () => CommandOf<Output>,
  size: number,
  abortSignal: AbortSignal | undefined,
  part?: number,
): Promise<Output> {
  const progress = upload.progress.part(part);
  for (let attempt = 1; ; attempt++) {
    try {
      const output = await sendOnce(upload, makeCommand(), size, abortSignal, progress);
      progress.finish(size);
      return output;
    } catch (error) {
      const isStalled = error instanceof StalledRequest;
      if (!isStalled && !isCorrupt(error)) throw error;
      if (attempt === ATTEMPTS) throw isStalled ? new TimeoutError(upload.idleTimeout, error.message) : error;
    }
  }
}

/** How often progress is checked within the time limit. */
const CHECKS = 10;

/** The service verifies the checksum and, if the body is signed, its hash. */
function isCorrupt(error: unknown): boolean {
  return ["BadDigest", "XAmzContentSHA256Mismatch"].includes(errorName(error) ?? "");
}

/** Ends a request that makes no progress. */
class StalledRequest extends Error {}

async function sendOnce<Output>(
  { target, options: { requestTimeout }, idleTimeout, bandwidth }: Upload,
  command: CommandOf<Output>,
  size: number,
  abortSignal: AbortSignal | undefined,
  progress: PartProgress,
): Promise<Output> {
  throwIfAborted(abortSignal);
  const controller = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  const end = (error: unknown): void => {
    failure ??= { error };
    controller.abort(error);
  };
  let grace: NodeJS.Timeout | undefined;
  const stopListening = onAbort(abortSignal, () => {
    const error = new AbortError(abortSignal as AbortSignal);
    // A request that was sent completely may be stored later, even after the upload was aborted.
    if (watch.isSent) grace = setTimeout(() => end(error), GRACE);
    else end(error);
  });
  const pause = Math.min(Math.ceil(idleTimeout / CHECKS), LONGEST_TIMER);
  let moved = performance.now();
  let checked = moved;
  const check = (): void => {
    const now = performance.now();
    // Time during which the process was busy does not count.
    moved += Math.max(0, now - checked - pause);
    checked = now;
    if (watch.isHeld || isQueued()) moved = now;
    if (now - moved < idleTimeout) return;
    end(new StalledRequest(`The request made no progress for ${idleTimeout} ms.`));
  };
  const isWatched = takesStreams(target.context.client);
  const isQueued = isWatched ? watchQueue(command, target.context.client) : () => false;
  const timer = isWatched && idleTimeout > 0 ? setInterval(check, pause) : undefined;
  const watch: SendWatch = {
    progress,
    bandwidth,
    signal: controller.signal,
    onMove: () => void (moved = performance.now()),
    ending: abortSignal,
    isHeld: false,
    isSent: false,
    onFailure: end,
  };
  try {
    if (isWatched) watchBody(command, watch);
    // A stub, or a client that uses fetch, sends the body at once, so that its progress cannot be observed.
    else await bandwidth?.take(size, controller.signal);
    return await target.context.send(command, { abortSignal: controller.signal, requestTimeout });
  } catch (error) {
    throw failure ? failure.error : error;
  } finally {
    clearInterval(timer);
    clearTimeout(grace);
    stopListening();
  }
}
