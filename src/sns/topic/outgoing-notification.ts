import type { PublishBatchRequestEntry } from "@aws-sdk/client-sns";
import {
  attributesSize,
  entryDetails,
  type MessageAttributes,
  textOf,
} from "../../core/batch/entries/message-parts.js";
import { MessageTooLargeError } from "../../core/errors/sending-errors.js";
import { checkText, kindError } from "../../core/text/argument-checks.js";

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

/** The entry of a message, and its size; errors never contain the text. */
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
  return { Message: textOf(given, "message", DETAILS), ...details(given) };
}

function details({
  subject,
  ...given
}: NotificationDetails): Omit<PublishBatchRequestEntry, "Id" | "Message"> {
  if (subject !== undefined) checkText("subject", subject);
  return { ...(subject !== undefined && { Subject: subject }), ...entryDetails(given) };
}
