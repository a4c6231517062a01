import type { ClientLike, CommandOf } from "../../../core/call/client-like.js";
import type { Context } from "../../../core/call/context.js";
import { LONGEST_TIMER } from "../../../core/call/abort.js";
import { TimeoutError } from "../../../core/errors/errors.js";
import { eventLoopTurn } from "../../../core/call/event-loop-turn.js";
import { watchQueue } from "./connection-queue.js";

/** How often it is looked, while an answer may take to begin. */
const LOOKS = 10;

/** In turns of the event loop. To a thread that was busy meanwhile its timers come first, even if the answer is there. */
const GRACE = 3;

/**
 * Sends a command whose answer must begin in some time. How long its request waits for a connection, since others of
 * the client have all that there are, does not count.
 *
 * @param milliseconds 0 for no limit
 */
export async function sendInTime<Output>(
  { context, signal }: { readonly context: Context<ClientLike>; readonly signal: AbortSignal },
  command: CommandOf<Output>,
  milliseconds: number,
): Promise<Output> {
  if (milliseconds === 0) return context.send(command, { abortSignal: signal });
  const isQueued = watchQueue(command, context.client);
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const timeout = new Promise<never>((_, reject) => {
    let since = performance.now();
    const look = async (): Promise<void> => {
      const now = performance.now();
      if (isQueued()) since = now;
      if (now - since < milliseconds) return;
      clearInterval(timer);
      for (let turn = 0; turn < GRACE; turn++) await eventLoopTurn();
      if (isOver) return;
      const error = new TimeoutError(milliseconds, `The answer did not begin within ${milliseconds} ms.`);
      reject(error);
      controller.abort(error);
    };
    timer = setInterval(() => void look(), Math.min(Math.ceil(milliseconds / LOOKS), LONGEST_TIMER));
  });
  try {
    // A request that cannot be ended is left behind.
    return await Promise.race([context.send(command, { abortSignal: controller.signal }), timeout]);
  } finally {
    isOver = true;
    clearInterval(timer);
    signal.removeEventListener("abort", onAbort);
  }
}
