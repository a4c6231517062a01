import { errorName, isTucuxiError } from "../../errors/error-guards.js";
import { mayPass } from "./may-pass.js";

/** Temporary errors that the SDK does not know: limits of the services, and of KMS. */
const PASSING = new Set([
  "AWS.SimpleQueueService.OverLimit",
  "KMSThrottling",
  "KmsThrottled",
  "OverLimit",
  "RequestThrottled",
]);

/** Whether a call failed because of the service, the network or a timeout, so that it may be repeated. */
export function isTransient(error: unknown): boolean {
  if (isTucuxiError(error)) return isTucuxiError(error, "TimedOut");
  return PASSING.has(errorName(error) ?? "") || mayPass(error);
}
