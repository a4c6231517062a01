import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import type { Context } from "../../core/call/context.js";
import { LONGEST_TIMER } from "../../core/concurrency/abort.js";
import { TimeoutError } from "../../core/errors/errors.js";
import { unlessEnded } from "../../core/call/request-timeout.js";
import { watchQueue } from "./connection-queue.js";

/** How often the queue is checked within the time limit. */
const CHECKS = 10;

interface SendTarget {
  readonly context: Context<ClientLike>;
  readonly signal: AbortSignal | undefined;
  /** The resource that errors name. Default: the input of the command. */
  readonly name?: string;
}

/**
 * Sends a command whose response must begin within a time limit. While its request waits for a connection of the client,
 * the time does not count.
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
      end(new TimeoutError(milliseconds, `The response did not begin within ${milliseconds} ms.`));
    };
    const timer = setInterval(check, Math.min(Math.ceil(milliseconds / CHECKS), LONGEST_TIMER));
    return () => clearInterval(timer);
  });
}
