import { SendMessageCommand, type SendMessageCommandOutput, type SQSClient } from "@aws-sdk/client-sqs";
import { toJson } from "../../core/batch/entries/message-parts.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { comparesMd5, hasRightMd5 } from "../checksum/attributes-md5.js";
import { MessageChecksumError } from "../errors/message-errors.js";
import type { Queue } from "../generated/queue.js";
import { checkSize, sizeLimit } from "../sending/message-size.js";
import { details, type OutgoingDetails, toEntry } from "../sending/outgoing-message.js";
import { isFifoUrl } from "../queue-name.js";

/** Options of `send`: properties of the message, and options of the call. */
export interface SendOptions extends OutgoingDetails, CallOptions {}

const KNOWN = ["abortSignal", "attributes", "deduplicationId", "delay", "groupId", "requestTimeout"];

/**
 * Sends one message with this text.
 *
 * Calls SendMessage.
 *
 * @example
 * await queue.send("hello", { delay: 30, attributes: { kind: "greeting" } });
 *
 * @throws `MessageTooLargeError`, before anything is sent; `TypeError` for a body that is empty or not a string
 */
export async function send(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask" | "context">,
  body: string,
  options: SendOptions = {},
): Promise<SendMessageCommandOutput> {
  refuseUnknownOptions(options, KNOWN);
  const { abortSignal, requestTimeout, ...given } = options;
  const entry = toEntry({ MessageBody: body, ...details(given) }, isFifoUrl(self.url));
  checkSize(entry, sizeLimit(self));
  const output = await handle.ask(new SendMessageCommand({ ...entry, QueueUrl: self.url }), {
    abortSignal,
    requestTimeout,
  });
  const isCompared = comparesMd5(handle.context.client);
  if (isCompared && !hasRightMd5(entry.MessageAttributes, output.MD5OfMessageAttributes)) {
    throw new MessageChecksumError([output.MessageId ?? ""]);
  }
  return output;
}

/**
 * Sends one message with a value as JSON; `message.json()` parses it.
 *
 * Calls SendMessage.
 *
 * @example
 * await queue.sendJson({ id: "o-7", total: 12 });
 *
 * @throws `MessageTooLargeError`, before anything is sent; `TypeError` for a value that JSON cannot represent
 */
export async function sendJson(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask" | "context">,
  value: unknown,
  options: SendOptions = {},
): Promise<SendMessageCommandOutput> {
  return send(self, handle, toJson(value), options);
}
