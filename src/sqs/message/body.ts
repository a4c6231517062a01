import type { Message } from "../generated/message.js";
import { MessageBodyError } from "../errors/message-errors.js";
import { messageSubject } from "./describe-message.js";
import { type S3EventRecord, s3RecordsIn } from "./s3-events.js";
import { type SnsNotification, snsNotificationIn } from "./sns-notification.js";

/**
 * The body, parsed as JSON. Its type is `unknown` unless given; it is not validated.
 *
 * @example
 * const { id } = message.json<{ id: string }>();
 *
 * @throws `MessageBodyError`, which does not show the body, if it is not JSON
 */
export function json<T = unknown>(self: Message): T {
  return parse(self, self.body) as T;
}

/**
 * The SNS notification in the body: its `message` is the published text, and its `json()` parses that. `undefined` if
 * the body is not a notification, as with raw message delivery.
 *
 * @example
 * const order = message.snsNotification()?.json<Order>() ?? message.json<Order>();
 */
export function snsNotification(self: Message): SnsNotification | undefined {
  return snsNotificationIn(self.body, (text) => parse(self, text));
}

/**
 * The S3 events in the body, sent by the bucket directly or through an SNS topic; keys are decoded. Empty for the test
 * event that S3 sends when notifications are set up.
 *
 * @example
 * for (const { bucketName, key } of message.s3Events()) await s3.object(bucketName, key).load();
 *
 * @throws `MessageBodyError` for a body without S3 events
 */
export function s3Events(self: Message): S3EventRecord[] {
  const text = snsNotification(self)?.message ?? self.body;
  const records = s3RecordsIn(parse(self, text));
  if (!records) throw new MessageBodyError(messageSubject(self), "an event of S3");
  return records;
}

/** The parser's own error quotes the text, so it does not become the cause. */
function parse(self: Message, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MessageBodyError(messageSubject(self), "JSON");
  }
}
