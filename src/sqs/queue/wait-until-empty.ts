import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { Queue } from "../generated/queue.js";

/** The counts are approximate, so a single count of zero proves nothing. */
const CONFIRMATIONS = 3;

/**
 * Waits until the queue has no messages: none to receive, none in flight, none delayed, in three consecutive polls,
 * because the counts are approximate. Polls every 5 s, up to 120 times by default.
 *
 * Calls GetQueueAttributes.
 *
 * @throws `WaiterTimeoutError` when time or attempts run out
 */
export async function waitUntilEmpty(self: Queue, options: WaiterOptions = {}): Promise<Queue> {
  let empty = 0;
  await self.waitUntil((queue) => {
    empty = isEmpty(queue) ? empty + 1 : 0;
    return empty >= CONFIRMATIONS;
  }, options);
  return self;
}

function isEmpty(queue: Queue): boolean {
  const counts = [
    queue.approximateNumberOfMessages,
    queue.approximateNumberOfMessagesNotVisible,
    queue.approximateNumberOfMessagesDelayed,
  ];
  return counts.every((count) => count === 0);
}
