import { isTransient } from "../../core/call/retry/is-transient.js";
import { errorName } from "../../core/errors/error-guards.js";

const GONE = new Set(["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"]);

/** Whether the service says that there is no such queue. */
export function isQueueGone(error: unknown): boolean {
  return GONE.has(errorName(error) ?? "");
}

/**
 * Whether an error is the caller's: of a wrong input, or a refused right. Repeating the call is of no use. What is not
 * known to be so, such as a broken connection, is not.
 */
export function isClientFault(error: unknown): boolean {
  if (isTransient(error)) return false;
  if (error instanceof TypeError || error instanceof RangeError) return true;
  return typeof error === "object" && error !== null && Reflect.get(error, "$fault") === "client";
}
