import type { Message } from "../../generated/message.js";
import { checkVisibility } from "../../receiving/check-visibility.js";
import type { RetryDelay } from "../consume-options.js";

/** The seconds after which a failed message can be received again. */
export function retryDelayOf(retryDelay: RetryDelay, message: Message, error: unknown): number {
  if (typeof retryDelay === "number") return retryDelay;
  const delay = retryDelay(message.approximateReceiveCount ?? 1, error, message);
  checkVisibility("The result of retryDelay", delay);
  return delay;
}
