import type { Message } from "../generated/message.js";

/** What a handler gets besides the message. */
export interface HandlerContext {
  /**
   * Aborted when the handler should stop: the message no longer belongs to this consumer, the handler timed out, or the
   * consumer ends. It can be passed as the `abortSignal` of calls.
   */
  readonly abortSignal: AbortSignal;
}

/** Handles one message. When it returns, the message is deleted; when it throws, the message is given back. */
export type MessageHandler = (message: Message, context: HandlerContext) => unknown;

/** The seconds after which a failed message can be received again. */
export type RetryDelay = number | ((receiveCount: number, error: unknown, message: Message) => number);

/** Options of `queue.consume`. */
export interface ConsumeOptions {
  /** The maximum number of concurrent handlers. Default: 10. */
  readonly concurrency?: number | undefined;
  /** The maximum number of messages per receive, from 1 to 10. Default: 10. */
  readonly batchSize?: number | undefined;
  /** How long a receive waits for messages, in seconds, from 0 to 20. Default: 20. */
  readonly waitTimeSeconds?: number | undefined;
  /** How long a message is hidden from other receivers, in seconds. Default: the queue's setting. */
  readonly visibilityTimeout?: number | undefined;
  /**
   * The interval in seconds at which the visibility of messages in flight is extended. Default: a third of their
   * visibility timeout. With `false` it is not extended, and a handler must end within the visibility timeout.
   */
  readonly heartbeat?: number | false | undefined;
  /**
   * The time limit of a handler, in seconds; its signal is then aborted, and it counts as failed. Default: no limit.
   */
  readonly handlerTimeout?: number | undefined;
  /**
   * The seconds after which a failed message can be received again: a number, or a function of the message's receive
   * count, such as `backOff()`. Default: 0, immediately.
   */
  readonly retryDelay?: RetryDelay | undefined;
  /** The names of the message attributes to request. Default: all. */
  readonly messageAttributeNames?: readonly string[] | undefined;
  /**
   * Called for each failure: for errors of handlers, with the message, and for receives and deletes that fail. An error
   * that it throws ends the consumer. Without it, failures are process warnings.
   */
  readonly onError?: ((error: unknown, message: Message | undefined) => unknown) | undefined;
  /**
   * Ends the consumer immediately: the handlers' signals are aborted, and unhandled messages are given back. `finished`
   * then rejects with an `AbortError`.
   */
  readonly abortSignal?: AbortSignal | undefined;
}
