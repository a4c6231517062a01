import type { Readable } from "node:stream";
import { LONGEST_TIMER, onAbort } from "../../../../core/concurrency/abort.js";

/** What to do after a chunk: continue, continue after a promise, or stop. */
export type Taken = undefined | Promise<void> | "stop";

export interface ReadStreamOptions {
  /** In milliseconds; 0 for no limit. */
  readonly idleTimeout: number;
  readonly signal: AbortSignal;
  /** Whether to release the connection if `take` waits longer than that. */
  readonly releasesUnread: boolean;
}

/** The connection was released because nothing was read from it for too long. */
export class UnreadError extends Error {}

/**
 * Passes on the chunks of a body until its end or until `take` stops. Afterwards the body has either ended or been
 * destroyed.
 *
 * It uses events: with tens of thousands of chunks per second, a promise for each would be a large part of the work.
 */
export function readStream(
  stream: Readable,
  take: (chunk: unknown) => Taken,
  { idleTimeout, signal, releasesUnread }: ReadStreamOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isSettled = false;
    let stopListening: (() => void) | undefined;
    const settle = (error?: unknown): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      stopListening?.();
      stream.off("data", onData).off("end", onEnd).off("error", settle).off("close", onClose);
      stream.on("error", () => {});
      if (!stream.readableEnded) stream.destroy();
      if (error === undefined) resolve();
      else reject(error);
    };
    const onData = (chunk: unknown): void => {
      restartTimer();
      let taken: Taken;
      try {
        taken = take(chunk);
      } catch (error) {
        settle(error);
        return;
      }
      if (taken === "stop") settle();
      else if (taken) waitFor(taken);
    };
    const waitFor = (what: Promise<void>): void => {
      stream.pause();
      clearTimeout(timer);
      timer = undefined;
      if (releasesUnread) startTimer(onUnread);
      what.then(goOn, settle);
    };
    const goOn = (): void => {
      if (isSettled) return;
      clearTimeout(timer);
      startTimer(onIdle);
      stream.resume();
    };
    const startTimer = (onTimeout: () => void): void => {
      if (idleTimeout > 0) timer = setTimeout(onTimeout, Math.min(idleTimeout, LONGEST_TIMER));
    };
    const restartTimer = (): void => {
      if (timer === undefined) return;
      if (typeof timer === "object") timer.refresh();
      else {
        // In some runtimes, timers are numbers, as in browsers.
        clearTimeout(timer);
        startTimer(onIdle);
      }
    };
    const onIdle = (): void => settle(new Error(`No bytes arrived for ${idleTimeout} ms.`));
    const onUnread = (): void => settle(new UnreadError());
    const onEnd = (): void => settle();
    const onClose = (): void => settle(new Error("The connection ended before the body did."));

    if (signal.aborted) return settle(signal.reason);
    if (stream.destroyed && !stream.readableEnded)
      return settle(stream.errored ?? new Error("The body was closed."));
    stopListening = onAbort(signal, () => settle(signal.reason));
    stream.on("end", onEnd).on("error", settle).on("close", onClose).on("data", onData);
    startTimer(onIdle);
  });
}
