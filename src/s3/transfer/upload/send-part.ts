import { LONGEST_TIMER, onAbort, throwIfAborted } from "../../../core/concurrency/abort.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { AbortError, TimeoutError } from "../../../core/errors/errors.js";
import { takesStreams } from "../../client/takes-streams.js";
import type { Bandwidth } from "../request/bandwidth.js";
import { watchQueue } from "../../client/connection-queue.js";
import { GRACE } from "../request/grace-signal.js";
import type { PartProgress } from "../options/transfer-progress.js";
import type { TransferTarget } from "../options/transfer-target.js";
import { type SendWatch, watchBody } from "./sent-body.js";

/** How a request with a body is sent. */
export interface SendOptions {
  readonly abortSignal: AbortSignal | undefined;
  readonly requestTimeout: number | undefined;
  readonly idleTimeout: number;
  readonly progress: PartProgress;
  readonly bandwidth: Bandwidth | undefined;
}

/** How often a request is sent that went silent or arrived broken; what else fails is the SDK's to send again. */
const ATTEMPTS = 3;

/**
 * Sends a command whose body is bytes, and counts them. One that nothing moves of is given up, and sent once more; so is
 * one whose bytes arrived as others.
 */
export async function sendPart<Output>(
  target: TransferTarget,
  makeCommand: () => CommandOf<Output>,
  size: number,
  options: SendOptions,
): Promise<Output> {
  for (let attempt = 1; ; attempt++) {
    try {
      const output = await sendOnce(target, makeCommand(), size, options);
      options.progress.finish(size);
      return output;
    } catch (error) {
      const isSilent = error instanceof SilentConnection;
      if (!isSilent && !isCorrupt(error)) throw error;
      if (attempt === ATTEMPTS) throw isSilent ? new TimeoutError(options.idleTimeout, error.message) : error;
    }
  }
}

/** How often it is looked for whether something moves, in the time in which something has to. */
const LOOKS = 10;

/** The bytes are checked twice, by their checksum and, where they are signed, by that. */
function isCorrupt(error: unknown): boolean {
  return ["BadDigest", "XAmzContentSHA256Mismatch"].includes(errorName(error) ?? "");
}

/** What ends a request that nothing moves of. */
class SilentConnection extends Error {}

async function sendOnce<Output>(
  target: TransferTarget,
  command: CommandOf<Output>,
  size: number,
  { abortSignal, requestTimeout, idleTimeout, progress, bandwidth }: SendOptions,
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
    // What has left may be stored whenever the service gets to it, also after the upload was aborted.
    if (watch.isSent) grace = setTimeout(() => end(error), GRACE);
    else end(error);
  });
  const pause = Math.min(Math.ceil(idleTimeout / LOOKS), LONGEST_TIMER);
  let moved = performance.now();
  let looked = moved;
  const look = (): void => {
    const now = performance.now();
    // While the process was busy with something else, nobody listened.
    moved += Math.max(0, now - looked - pause);
    looked = now;
    if (watch.isHeld || isQueued()) moved = now;
    if (now - moved < idleTimeout) return;
    end(new SilentConnection(`No byte of the request moved for ${idleTimeout} ms.`));
  };
  const isWatched = takesStreams(target.context.client);
  const isQueued = isWatched ? watchQueue(command, target.context.client) : () => false;
  const timer = isWatched && idleTimeout > 0 ? setInterval(look, pause) : undefined;
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
    // A stub's command, or one that goes out by fetch, is sent in one piece, of which nobody sees how it moves.
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
