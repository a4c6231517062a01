import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { unlessEnded } from "../../core/call/request-timeout.js";
import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import { LONGEST_TIMER } from "../../core/concurrency/abort.js";
import { TimeoutError } from "../../core/errors/errors.js";
import { watchQueue } from "./connection-queue.js";

/** How often the queue is checked within the time limit. */
const CHECKS = 10;

/**
 * Sends a command with a limit for the time until its response begins. While its request waits for a connection of the
 * client, the time does not count. The caller's own `requestTimeout`, which includes that wait, takes precedence.
 *
 * @param limit in milliseconds; 0 for no limit
 * @param name the resource that errors name. Default: the input of the command
 */
export async function sendWithin<Output>(
  limit: number,
  context: Context<ClientLike>,
  command: CommandOf<Output>,
  { abortSignal: signal, requestTimeout }: CallOptions,
  name?: string,
): Promise<Output> {
  if (limit === 0 || requestTimeout !== undefined) {
    return context.send(command, { abortSignal: signal, requestTimeout }, name);
  }
  const isQueued = watchQueue(command, context.client);
  const send = (abortSignal: AbortSignal): Promise<Output> => context.send(command, { abortSignal }, name);
  return unlessEnded(signal, send, (end) => {
    let since = performance.now();
    const check = (): void => {
      const now = performance.now();
      if (isQueued()) since = now;
      if (now - since < limit) return;
      clearInterval(timer);
      end(new TimeoutError(limit, `The response did not begin within ${limit} ms.`));
    };
    const timer = setInterval(check, Math.min(Math.ceil(limit / CHECKS), LONGEST_TIMER));
    return () => clearInterval(timer);
  });
}
