import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import type { Context } from "../../core/call/context.js";
import { LONGEST_TIMER } from "../../core/concurrency/abort.js";
import { TimeoutError } from "../../core/errors/errors.js";
import { unlessEnded } from "../../core/call/request-timeout.js";
import { watchQueue } from "./connection-queue.js";

/** How often the queue is checked, in the time that an answer may take to begin. */
const CHECKS = 10;

interface SendTarget {
  readonly context: Context<ClientLike>;
  readonly signal: AbortSignal | undefined;
  /** What the command is for, in errors; without it they name the input. */
  readonly name?: string;
}

/**
 * Sends a command whose answer must begin in some time. How long its request waits for a connection, since others of
 * the client have all that there are, does not count.
 *
 * @param milliseconds 0 for no limit
 */
export async function sendInTime<Output>(
  { context, signal, name }: SendTarget,
  command: CommandOf<Output>,
  milliseconds: number,
): Promise<Output> {
  if (milliseconds === 0) return context.send(command, { abortSignal: signal }, name);
  const isQueued = watchQueue(command, context.client);
  const send = (abortSignal: AbortSignal): Promise<Output> => context.send(command, { abortSignal }, name);
  return unlessEnded(signal, send, (end) => {
    let since = performance.now();
    const check = (): void => {
      const now = performance.now();
      if (isQueued()) since = now;
      if (now - since < milliseconds) return;
      clearInterval(timer);
      end(new TimeoutError(milliseconds, `The answer did not begin within ${milliseconds} ms.`));
    };
    const timer = setInterval(check, Math.min(Math.ceil(milliseconds / CHECKS), LONGEST_TIMER));
    return () => clearInterval(timer);
  });
}
