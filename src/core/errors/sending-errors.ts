import { BatchActionError, TucuxiError } from "./errors.js";

// Shared by queues and topics. No error holds the body of a message where a log would show it.

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    MessageTooLarge: MessageTooLargeError;
  }
}

/** A message is larger than the service accepts. It was not sent. */
export class MessageTooLargeError extends TucuxiError {
  override readonly name = "MessageTooLargeError";
  readonly code = "MessageTooLarge";
  /** The bytes of the body and the attributes. */
  readonly size: number;
  /** The maximum size of a message. */
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(
      `The message has ${size} bytes, including its attributes; the limit is ${limit}. It was not sent. ` +
        "Send large content through S3, and its key in the message.",
    );
    this.size = size;
    this.limit = limit;
  }
}

/** A message that was not sent, and why. */
export interface UnsentMessage<Message> {
  /** Its position among the given messages, from 0. */
  readonly position: number;
  /** The given message. */
  readonly message: Message;
  readonly code: string;
  /** The service's error message. */
  readonly reason: string;
}

/**
 * Not all messages were sent. `failures` and `succeeded` refer to them by their position; `unsent` has the
 * messages that were not sent. It is not enumerable, because bodies must not get into logs.
 */
export class SendMessagesError<Message> extends BatchActionError {
  override readonly name = "SendMessagesError";
  readonly #unsent: readonly UnsentMessage<Message>[];

  constructor(
    details: Pick<BatchActionError, "action" | "failures" | "succeeded" | "responses">,
    unsent: readonly UnsentMessage<Message>[],
    options?: ErrorOptions,
  ) {
    super(details, options);
    this.#unsent = unsent;
  }

  /** The messages that were not sent. */
  get unsent(): readonly UnsentMessage<Message>[] {
    return this.#unsent;
  }
}
