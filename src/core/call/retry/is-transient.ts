import { errorName, isTucuxiError } from "../../errors/error-guards.js";
import { mayPass } from "./may-pass.js";

/** What passes, and the SDK does not know as such: limits of the services, and of KMS behind them. */
const PASSING = new Set([
  "AWS.SimpleQueueService.OverLimit",
  "KMSThrottling",
  "KmsThrottled",
  "OverLimit",
  "RequestThrottled",
]);

/** Whether a call failed by the fault of the service or the network, so that it may be repeated; a time limit among it. */
export function isTransient(error: unknown): boolean {
  if (isTucuxiError(error)) return isTucuxiError(error, "TimedOut");
  return PASSING.has(errorName(error) ?? "") || mayPass(error);
}
