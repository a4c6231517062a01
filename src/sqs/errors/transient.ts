import { isTransient } from "../../core/call/retry/may-pass.js";
import { errorName } from "../../core/errors/error-guards.js";

const GONE = new Set(["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"]);

/** Whether the error means that the queue does not exist. */
export function isQueueGone(error: unknown): boolean {
  return GONE.has(errorName(error) ?? "");
}

/** Whether the caller caused the error, by an invalid input or a missing permission, so that a retry is useless. */
export function isClientFault(error: unknown): boolean {
  if (isTransient(error)) return false;
  if (error instanceof TypeError || error instanceof RangeError) return true;
  return typeof error === "object" && error !== null && Reflect.get(error, "$fault") === "client";
}
