import { MessageTooLargeError } from "../../core/errors/sending-errors.js";
import { attributesSize } from "../../core/batch/entries/message-parts.js";
import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { Queue } from "../generated/queue.js";
import type { OutgoingEntry } from "./outgoing-message.js";

/** In bytes: the maximum size of a message, and of all messages of one request. */
export const MOST_BYTES = 1_048_576;

/** The size of a message as the service counts it: the body, and names, types and values of the attributes. */
export function checkSize(entry: OutgoingEntry, limit: number): number {
  const { MessageBody, MessageAttributes } = entry;
  const size = Buffer.byteLength(MessageBody) + attributesSize(MessageAttributes);
  if (size > limit) throw new MessageTooLargeError(size, limit);
  return size;
}

/** The maximum size of a message in bytes: the queue's, if its attributes are loaded, otherwise the service's. */
export function sizeLimit(queue: Queue): number {
  return Math.min(MOST_BYTES, numberIn(queue.meta.data?.Attributes, "MaximumMessageSize") ?? MOST_BYTES);
}
