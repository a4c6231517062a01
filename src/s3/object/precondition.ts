import { errorName } from "../../core/errors/error-guards.js";
import { statusOf } from "../errors/status.js";

/**
 * Whether a call ended because its condition did not hold: the object is there already (`IfNoneMatch: "*"`), or is
 * another one by now (`IfMatch`). That is a 412, or, when another write to the same key was under way, a 409.
 *
 * An `IfMatch` for an object that is gone ends in the service's own not-found error instead.
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
 * Whether a read ended because the object is still the one that the caller has (`IfNoneMatch` with its ETag,
 * `IfModifiedSince`): that is a 304.
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
