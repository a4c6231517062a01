import type { SendMessageBatchRequestEntry } from "@aws-sdk/client-sqs";
import { entryDetails, type MessageAttributes, textOf } from "../../core/batch/entries/message-parts.js";
import { checkWholeNumber, kindError } from "../../core/text/argument-checks.js";

/** Optional properties of a message. */
export interface OutgoingDetails {
  /** How long the message is hidden after it was sent, in seconds, from 0 to 900. Default: the queue's setting. */
  readonly delay?: number | undefined;
  /** The message group, which a FIFO queue requires. Messages of a group are delivered in order. */
  readonly groupId?: string | undefined;
  /** The token by which a FIFO queue detects duplicates; with content-based deduplication it is optional. */
  readonly deduplicationId?: string | undefined;
  readonly attributes?: MessageAttributes | undefined;
}

/** A message with a text. */
export interface TextMessage extends OutgoingDetails {
  readonly body: string;
}

/** A message with a value as JSON. */
export interface JsonMessage extends OutgoingDetails {
  readonly json: unknown;
}

/** A message to send: its text, its text or value with properties, or an entry of the SDK. */
export type OutgoingMessage =
  string | TextMessage | JsonMessage | (Omit<SendMessageBatchRequestEntry, "Id"> & { readonly Id?: string });

export type OutgoingEntry = Omit<SendMessageBatchRequestEntry, "Id"> & { readonly MessageBody: string };

const DETAILS = ["attributes", "deduplicationId", "delay", "groupId"];

/** The entry of a message; a `TypeError` for anything else never contains the body. */
export function toEntry(message: OutgoingMessage, isFifo: boolean): OutgoingEntry {
  const entry = typeof message === "string" ? { MessageBody: message } : entryOf(message);
  if (typeof entry.MessageBody !== "string" || entry.MessageBody === "") {
    throw kindError(
      "The body of a message",
      "a non-empty string",
      entry.MessageBody,
      "For other values there is sendJson.",
    );
  }
  if (isFifo && !entry.MessageGroupId) {
    throw new TypeError("A message to a FIFO queue requires a groupId.");
  }
  return { ...entry, MessageBody: entry.MessageBody };
}

function entryOf(message: Exclude<OutgoingMessage, string>): Omit<SendMessageBatchRequestEntry, "Id"> {
  if (typeof message !== "object" || message === null) {
    throw kindError("A message", "text or an object", message);
  }
  if ("MessageBody" in message) {
    const { Id: _, ...entry } = message;
    return entry;
  }
  return { MessageBody: textOf(message, "body", DETAILS), ...details(message) };
}

export function details({
  delay,
  ...given
}: OutgoingDetails): Omit<SendMessageBatchRequestEntry, "Id" | "MessageBody"> {
  if (delay !== undefined) checkWholeNumber("delay", delay);
  return { ...(delay !== undefined && { DelaySeconds: delay }), ...entryDetails(given) };
}
