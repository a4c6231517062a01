import type { Readable } from "node:stream";
import { LONGEST_TIMER, onAbort } from "../../../core/call/abort.js";
import { bodyChunks } from "../../body/body-chunks.js";
import { Connection } from "../../body/connection.js";

/** What is to be done after a chunk: go on at once, go on once something has been waited for, or no more. */
export type Taken = undefined | Promise<void> | "stop";

/** How a body is read. */
export interface PumpOptions {
  readonly idleTimeout: number;
  readonly signal: AbortSignal;
}

/**
 * Hands the bytes of a body on, chunk by chunk, to its end or until they are not wanted any more. Whatever happens, the
 * body is then read to its end or destroyed.
 *
 * Streams of Node are read by their events: with tens of thousands of chunks a second, a promise for each of them
 * is a good part of the work.
 */
export function pump(body: unknown, take: (chunk: Uint8Array) => Taken, options: PumpOptions): Promise<void> {
  return isReadable(body) ? pumpNode(body, take, options) : pumpOther(body, take, options);
}

function pumpNode(
  stream: Readable,
  take: (chunk: Uint8Array) => Taken,
  { idleTimeout, signal }: PumpOptions,
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
    const onData = (chunk: Uint8Array): void => {
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
      what.then(goOn, settle);
    };
    const goOn = (): void => {
      if (isSettled) return;
      startTimer();
      stream.resume();
    };
    const startTimer = (): void => {
      if (idleTimeout === 0) return;
      const onIdle = (): void => settle(new Error(`No byte came for ${idleTimeout} ms.`));
      timer = setTimeout(onIdle, Math.min(idleTimeout, LONGEST_TIMER));
    };
    const onEnd = (): void => settle();
    const onClose = (): void => settle(new Error("The connection ended before the body did."));

    if (signal.aborted) return settle(signal.reason);
    if (stream.destroyed && !stream.readableEnded)
      return settle(stream.errored ?? new Error("The body was closed."));
    stopListening = onAbort(signal, () => settle(signal.reason));
    stream.on("end", onEnd).on("error", settle).on("close", onClose).on("data", onData);
    startTimer();
  });
}

async function pumpOther(
  body: unknown,
  take: (chunk: Uint8Array) => Taken,
  { idleTimeout, signal }: PumpOptions,
): Promise<void> {
  const connection = new Connection(bodyChunks(body), idleTimeout);
  const stopListening = onAbort(signal, () => connection.close());
  try {
    if (signal.aborted) throw signal.reason;
    for (let chunk = await connection.read(); chunk; chunk = await connection.read()) {
      if (signal.aborted) throw signal.reason;
      const taken = take(chunk);
      if (taken === "stop") return;
      await taken;
    }
    if (signal.aborted) throw signal.reason;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    stopListening();
    connection.close();
  }
}

function isReadable(body: unknown): body is Readable {
  return (
    typeof body === "object" && body !== null && "pause" in body && "resume" in body && "destroy" in body
  );
}
