import type { CallOptions } from "../../../core/call/call-options.js";
import type { ClientLike, CommandOf } from "../../../core/client/client-like.js";
import type { Context } from "../../../core/call/context.js";
import { sendInTime } from "../../client/send-in-time.js";

/** In milliseconds: the default limit for a request that starts, lists or reads something. */
export const CONTROL_LIMIT = 60_000;

/**
 * In milliseconds: the default limit for a request that may take S3 minutes, such as completing an upload or copying.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export const WORK_LIMIT = 600_000;

/**
 * Sends a command with a limit for the time until its response. Waiting for a connection does not count. The caller's
 * own `requestTimeout`, which includes that wait, takes precedence.
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
