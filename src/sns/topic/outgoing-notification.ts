import { kindError } from "../../core/text/argument-checks.js";
import type { PublishBatchRequestEntry } from "@aws-sdk/client-sns";
import {
  attributesSize,
  type MessageAttributes,
  toJson,
  toMessageAttributes,
} from "../../core/batch/entries/message-parts.js";
import { MessageTooLargeError } from "../../core/errors/sending-errors.js";
import { checkText } from "../../core/text/argument-checks.js";

/** Optional properties of a message. */
export interface NotificationDetails {
  /** The subject line of emails. */
  readonly subject?: string | undefined;
  /** The message group, which a FIFO topic requires. Messages of a group are delivered in order. */
  readonly groupId?: string | undefined;
  /** The token by which a FIFO topic detects duplicates; with content-based deduplication it is optional. */
  readonly deduplicationId?: string | undefined;
  readonly attributes?: MessageAttributes | undefined;
}

/** A message to publish: its text, its text or value with properties, or an entry of the SDK. */
export type OutgoingNotification =
  | string
  | (NotificationDetails & { readonly message: string })
  | (NotificationDetails & { readonly json: unknown })
  | (Omit<PublishBatchRequestEntry, "Id"> & { readonly Id?: string });

export type NotificationEntry = Omit<PublishBatchRequestEntry, "Id"> & { readonly Message: string };

/** In bytes: the maximum size of a message, if its topic allows it. */
const MOST_BYTES = 1_048_576;

const DETAILS = ["attributes", "deduplicationId", "groupId", "subject"];

/**
 * The entry of a message, and its size.
 *
 * @throws {TypeError} for anything but a message; `MessageTooLargeError` if it is too large; never with its text
 */
export function prepareNotification(
  given: OutgoingNotification,
  isFifo: boolean,
  limit = MOST_BYTES,
): { readonly entry: NotificationEntry; readonly size: number } {
  const entry = typeof given === "string" ? { Message: given } : entryOf(given);
  const { Message } = entry;
  if (typeof Message !== "string" || Message === "") {
    throw kindError("The message", "a non-empty string", Message, "For other values there is { json }.");
  }
  if (isFifo && !entry.MessageGroupId) throw new TypeError("A message to a FIFO topic requires a groupId.");
  const size = Buffer.byteLength(Message) + attributesSize(entry.MessageAttributes);
  if (size > limit) throw new MessageTooLargeError(size, limit);
  return { entry: { ...entry, Message }, size };
}

function entryOf(given: Exclude<OutgoingNotification, string>): Omit<PublishBatchRequestEntry, "Id"> {
  if (typeof given !== "object" || given === null) {
    throw kindError("A message", "text or an object", given);
  }
  if ("Message" in given) {
    const { Id: _, ...entry } = given;
    return entry;
  }
  const known = ["json" in given ? "json" : "message", ...DETAILS];
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`A message has no ${unknown}. There are ${known.join(", ")}.`);
  return { Message: "json" in given ? toJson(given.json) : given.message, ...details(given) };
}

function details(given: NotificationDetails): Omit<PublishBatchRequestEntry, "Id" | "Message"> {
  const { subject, groupId, deduplicationId, attributes } = given;
  if (subject !== undefined) checkText("subject", subject);
  if (groupId !== undefined) checkText("groupId", groupId);
  if (deduplicationId !== undefined) checkText("deduplicationId", deduplicationId);
  return {
    ...(subject !== undefined && { Subject: subject }),
    ...(groupId !== undefined && { MessageGroupId: groupId }),
    ...(deduplicationId !== undefined && { MessageDeduplicationId: deduplicationId }),
    ...(attributes !== undefined && { MessageAttributes: toMessageAttributes(attributes) }),
  };
}
