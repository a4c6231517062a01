import { errorName } from "../../core/errors/error-guards.js";
import { statusOf } from "./status.js";

/** Whether a store refused a request because it does not implement the operation or one of its headers. */
export function isNotImplemented(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 501 || status === 405) return true;
  if (/^X?NotImplemented$|^MethodNotAllowed$/.test(errorName(error) ?? "")) return true;
  // Backblaze B2: "Unsupported header 'x-amz-…' received for this API call."
  return (
    status === 400 && error instanceof Error && /unsupported header|not implemented/i.test(error.message)
  );
}
