import type { ErrorSubject } from "../../core/errors/errors.js";
import type { Message } from "../generated/message.js";

/** A message in errors: identified by its id, if known, not by its long receipt handle. */
export function messageSubject(message: Message): ErrorSubject {
  const id = messageIdOf(message);
  const identifiers = { ...message.meta.identifiers, ...(id !== undefined && { messageId: id }) };
  if (id === undefined) return { resource: message.toString(), identifiers };
  return { resource: `Message(queueUrl="${message.queueUrl}", messageId="${id}")`, identifiers };
}

/** The id, which only a message with data has. */
export function messageIdOf(message: Message): string | undefined {
  return message.meta.data?.MessageId;
}
