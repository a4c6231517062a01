import type { CallOptions } from "../../../core/call/call-options.js";
import type { ClientLike, CommandOf } from "../../../core/client/client-like.js";
import type { Context } from "../../../core/call/context.js";
import { sendInTime } from "../../client/send-in-time.js";

/** In milliseconds: for a request that begins something, lists, or looks, where the caller sets no limit. */
export const CONTROL_LIMIT = 60_000;

/**
 * In milliseconds: for a request that S3 itself may be busy with for minutes, as when it completes an upload, or copies.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export const WORK_LIMIT = 600_000;

/**
 * Sends a command, and gives it up when the service goes silent. Waiting for a connection does not count; it does for
 * the caller's own `requestTimeout`, which comes first.
 */
export function sendWithin<Output>(
  limit: number,
  context: Context<ClientLike>,
  command: CommandOf<Output>,
  options: CallOptions,
): Promise<Output> {
  if (options.requestTimeout !== undefined) return context.send(command, options);
  return sendInTime({ context, signal: options.abortSignal }, command, limit);
}
