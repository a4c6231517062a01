import { errorName } from "../../core/errors/error-guards.js";
import { statusOf } from "../errors/status.js";

/**
 * Whether a call failed because its condition did not hold: the object exists already (`IfNoneMatch: "*"`), or was
 * replaced (`IfMatch`). The status is 412, or 409 if another write to the same key was in progress.
 *
 * `IfMatch` with an object that does not exist fails with the service's own not-found error instead.
 *
 * @example
 * try {
 *   await object.put({ Body: "mine", IfNoneMatch: "*" });
 * } catch (error) {
 *   if (!isPreconditionFailed(error)) throw error;
 *   console.log("somebody was faster");
 * }
 */
export function isPreconditionFailed(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return statusOf(error) === 412 || errorName(error) === "ConditionalRequestConflict";
}

/**
 * Whether a read failed because the object has not changed (`IfNoneMatch` with its ETag, `IfModifiedSince`): the status
 * is 304.
 *
 * @example
 * try {
 *   await object.bytes({ IfNoneMatch: request.headers["if-none-match"] });
 * } catch (error) {
 *   if (!isNotModified(error)) throw error;
 *   response.writeHead(304).end();
 * }
 */
export function isNotModified(error: unknown): error is Error {
  return error instanceof Error && statusOf(error) === 304;
}
