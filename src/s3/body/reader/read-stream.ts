import type { Readable } from "node:stream";
import { LONGEST_TIMER, onAbort } from "../../../core/concurrency/abort.js";

/** What is to be done after a chunk: go on at once, go on once something has been waited for, or no more. */
export type Taken = undefined | Promise<void> | "stop";

/** How a body is read. */
export interface ReadStreamOptions {
  /** In milliseconds; 0 for no limit. */
  readonly idleTimeout: number;
  readonly signal: AbortSignal;
  /** Whether the connection is given up when a chunk is waited for longer than that. */
  readonly releasesUnread: boolean;
}

/** The connection was given up, as nobody wanted more of it for too long. */
export class UnreadError extends Error {}

/**
 * Hands the bytes of a body on, chunk by chunk, to its end or until they are not wanted any more. Whatever happens, the
 * body is then read to its end or destroyed.
 *
 * It is read by its events: with tens of thousands of chunks a second, a promise for each of them is a good part of the
 * work.
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
      timer?.refresh();
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
    const onIdle = (): void => settle(new Error(`No byte came for ${idleTimeout} ms.`));
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
