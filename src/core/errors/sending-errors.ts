import { BatchActionError, TucuxiError } from "./errors.js";

// What queues and topics have in common. No error holds the body of a message where a log would show it.

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    MessageTooLarge: MessageTooLargeError;
  }
}

/** A message has more bytes than the service takes. It was not sent. */
export class MessageTooLargeError extends TucuxiError {
  override readonly name = "MessageTooLargeError";
  readonly code = "MessageTooLarge";
  /** The bytes of the body and the attributes. */
  readonly size: number;
  /** The most that a message may have. */
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(
      `The message has ${size} bytes, body and attributes together; the most is ${limit}. It was not sent. ` +
        "Send large content through S3, and its key in the message.",
    );
    this.size = size;
    this.limit = limit;
  }
}

/** A message that was not sent, and why. */
export interface UnsentMessage<Message> {
  /** Its place among those that were given, from 0. */
  readonly position: number;
  /** The message as it was given. */
  readonly message: Message;
  readonly code: string;
  /** The service's own words. */
  readonly reason: string;
}

/**
 * Not all messages were sent. `failures` and `succeeded` name them by their position; `unsent` has those that were not
 * sent, as they were given. It is no enumerable property, since bodies must not get into logs.
 */
export class SendMessagesError<Message> extends BatchActionError {
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
