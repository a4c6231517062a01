import type { Message } from "../generated/message.js";

/** What a handler is given beside the message. */
export interface HandlerContext {
  /**
   * Aborted when the handler's work is no longer wanted: the message is not this consumer's any more, the handler took too
   * long, or the consumer ends. It can be passed on as the `abortSignal` of calls.
   */
  readonly abortSignal: AbortSignal;
}

/** Handles one message. When it returns, the message is deleted; when it throws, the message is given back. */
export type MessageHandler = (message: Message, context: HandlerContext) => unknown;

/** The seconds after which a message that could not be handled can be received again. */
export type RetryDelay = number | ((receiveCount: number, error: unknown, message: Message) => number);

/** Options of `queue.consume`. */
export interface ConsumeOptions {
  /** The most handlers at a time; 10 unless given. */
  readonly concurrency?: number | undefined;
  /** The most messages of one receive, from 1 to 10; 10 unless given. */
  readonly batchSize?: number | undefined;
  /** How long a receive waits for messages, in seconds, from 0 to 20; 20 unless given. */
  readonly waitTimeSeconds?: number | undefined;
  /** How long a message is hidden from other receivers, in seconds; as the queue says unless given. */
  readonly visibilityTimeout?: number | undefined;
  /**
   * How often the messages in flight are hidden anew, in seconds: a third of their visibility timeout unless given. With
   * `false` they are not, and a handler must end within the visibility timeout.
   */
  readonly heartbeat?: number | false | undefined;
  /** After how many seconds a handler counts as failed; its signal is then aborted. No limit unless given. */
  readonly handlerTimeout?: number | undefined;
  /**
   * After how many seconds a message that could not be handled can be received again: a number, or a function of how often
   * the message was received, such as `backOff()`. 0, at once, unless given.
   */
  readonly retryDelay?: RetryDelay | undefined;
  /** The message attributes to ask for, by name; all unless given. */
  readonly messageAttributeNames?: readonly string[] | undefined;
  /**
   * Called for each failure: for what a handler throws, with its message, and for receives and deletes that fail.
   * What it throws ends the consumer. Without it, a warning of the process says so.
   */
  readonly onError?: ((error: unknown, message: Message | undefined) => unknown) | undefined;
  /**
   * Ends the consumer at once: the handlers' signals are aborted, and what is not handled is given back. `finished` then
   * rejects with an `AbortError`.
   */
  readonly abortSignal?: AbortSignal | undefined;
}
