import { MessageTooLargeError } from "../../core/errors/sending-errors.js";
import { attributesSize } from "../../core/batch/entries/message-parts.js";
import type { OutgoingEntry } from "./outgoing-message.js";

/** In bytes: the maximum size of a message, and of all messages of one request. */
export const MOST_BYTES = 1_048_576;

/** The size of a message as the service counts it: the body, and names, types and values of the attributes. */
export function messageSize({ MessageBody, MessageAttributes }: OutgoingEntry): number {
  return Buffer.byteLength(MessageBody) + attributesSize(MessageAttributes);
}

/**
 * Returns the size of a message.
 *
 * @throws {MessageTooLargeError} if it is above the limit
 */
export function checkSize(entry: OutgoingEntry, limit: number): number {
  const size = messageSize(entry);
  if (size > limit) throw new MessageTooLargeError(size, limit);
  return size;
}
