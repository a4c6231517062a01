import { MessageTooLargeError } from "../../core/errors/sending-errors.js";
import { attributesSize } from "../../core/batch/entries/message-parts.js";
import type { OutgoingEntry } from "./outgoing-message.js";

/** In bytes: the maximum size of a message, and of all messages of one request. */
export const MOST_BYTES = 1_048_576;

/**
 * Returns the size of a message as the service counts it: the body, and names, types and values of the attributes.
 *
 * @throws {MessageTooLargeError} if it is above the limit
 */
export function checkSize(entry: OutgoingEntry, limit: number): number {
  const { MessageBody, MessageAttributes } = entry;
  const size = Buffer.byteLength(MessageBody) + attributesSize(MessageAttributes);
  if (size > limit) throw new MessageTooLargeError(size, limit);
  return size;
}
