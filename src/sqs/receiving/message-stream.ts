import type { ReceiveMessageCommandInput, SQSClient } from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { refuseArguments } from "../../core/call/input/no-arguments.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { checkWholeNumber } from "../../core/text/argument-checks.js";
import { IDENTITY, INSPECT } from "../../core/text/brand.js";
import { MOST_ENTRIES } from "../../core/batch/entries/send-entries.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { HeldMessages } from "./held-messages.js";
import { LONGEST_WAIT, receive } from "./receive.js";
import { ReceivedMessages } from "./received-messages.js";
import { visibilityTimeoutOf } from "./visibility-timeout.js";

/** The argument of `queue.messages.filter`: the input of ReceiveMessage, without the queue. */
export type MessageFilter = Omit<ReceiveMessageCommandInput, "QueueUrl">;

interface StreamQuery {
  readonly input: MessageFilter;
  readonly options: CallOptions;
  readonly limit: number;
  readonly endsEmpty: boolean;
}

const BARE: StreamQuery = { input: {}, options: {}, limit: Number.POSITIVE_INFINITY, endsEmpty: false };

/** In seconds. Any wait makes the service query all servers; without one some messages may be missed. */
const WAIT_UNTIL_EMPTY = 1;

/**
 * The messages of a queue as an endless iteration: `for await (const message of queue.messages)`. It polls for 20 s at
 * a time, yields one message after another, and gives back messages that it has not yielded when the loop ends. The
 * loop itself must delete the messages that it gets.
 *
 * Immutable: every method returns a new stream.
 */
export class MessageStream implements AsyncIterable<Message> {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #queue: Queue;
  readonly #context: Context<SQSClient>;
  readonly #query: StreamQuery;

  /** @internal Created by `queue.messages`. */
  constructor(queue: Queue, context: Context<SQSClient>, query: StreamQuery = BARE) {
    const { input, limit, endsEmpty } = query;
    this[IDENTITY] = { of: "MessageStream", queue: queue.url, input, limit, endsEmpty };
    this.#queue = queue;
    this.#context = context;
    this.#query = query;
  }

  /**
   * Receives with this input of ReceiveMessage: `WaitTimeSeconds`, `VisibilityTimeout`, the attributes to request (all
   * by default) and, as `MaxNumberOfMessages`, the maximum number of messages per request.
   */
  filter(input: MessageFilter): MessageStream {
    refuseArguments("filter", arguments, 1);
    return this.#with({ input: { ...this.#query.input, ...input } });
  }

  /**
   * At most `count` messages; then the loop ends. `limit(0)` sends no request.
   *
   * @throws `RangeError` for anything but a whole number, 0 or more
   */
  limit(count: number): MessageStream {
    return this.#with({ limit: Math.min(this.#query.limit, checkWholeNumber("limit", count)) });
  }

  /** Ends the loop when a receive returns no messages. By default it then waits only 1 s. */
  untilEmpty(): MessageStream {
    refuseArguments("untilEmpty", arguments);
    return this.#with({ endsEmpty: true });
  }

  /** Applies these options to each request. An abort ends the loop with an `AbortError`, and loses no message. */
  with(options: CallOptions): MessageStream {
    refuseUnknownOptions(options);
    return this.#with({ options: { ...this.#query.options, ...options } });
  }

  /**
   * Messages that the caller has received, to delete or make visible in calls of ten.
   *
   * @example
   * const messages = await queue.receiveMessages({ MaxNumberOfMessages: 10 });
   * await queue.messages.of(messages).delete();
   *
   * @throws `TypeError` for a message of another queue
   */
  of(messages: Iterable<Message | string>): ReceivedMessages {
    return new ReceivedMessages(this.#queue, this.#context, messages);
  }

  /** The next message; waits for one, unless `untilEmpty` was called. */
  async first(): Promise<Message | undefined> {
    refuseArguments("first", arguments);
    for await (const message of this.limit(1)) return message;
    return undefined;
  }

  /**
   * All messages in an array.
   *
   * @throws `TypeError` for an endless stream: call `limit` or `untilEmpty` first
   */
  async toArray(): Promise<Message[]> {
    refuseArguments("toArray", arguments);
    if (!this.#query.endsEmpty && this.#query.limit === Number.POSITIVE_INFINITY) {
      throw new TypeError("queue.messages never ends: call limit() or untilEmpty() before toArray().");
    }
    const messages: Message[] = [];
    for await (const message of this) messages.push(message);
    return messages;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Message, undefined, undefined> {
    const { options, limit, endsEmpty } = this.#query;
    const held = new HeldMessages(this.#queue, this.#context, this.#visibility());
    let left = limit;
    try {
      while (left > 0) {
        throwIfAborted(options.abortSignal);
        const input = this.#input(left);
        const messages = await receive(this.#queue, this.#context, input, options);
        held.take(messages, performance.now());
        if (messages.length === 0 && endsEmpty) return undefined;
        throwIfAborted(options.abortSignal);
        for (let message = await held.next(); message; message = await held.next()) {
          left--;
          yield message;
          throwIfAborted(options.abortSignal);
        }
      }
      return undefined;
    } finally {
      await held.giveBack();
    }
  }

  /** `MessageStream(url="…")`. */
  toString(): string {
    return `MessageStream(url=${JSON.stringify(this.#queue.url)})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  #input(left: number): MessageFilter {
    const { input, endsEmpty } = this.#query;
    const most = input.MaxNumberOfMessages ?? MOST_ENTRIES;
    return {
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
      WaitTimeSeconds: endsEmpty ? WAIT_UNTIL_EMPTY : LONGEST_WAIT,
      ...input,
      MaxNumberOfMessages: Math.min(most, left),
    };
  }

  /** Requested once, and only when a message has been held for a while. */
  #visibility(): () => Promise<number> {
    const { input, options } = this.#query;
    let asked = input.VisibilityTimeout === undefined ? undefined : Promise.resolve(input.VisibilityTimeout);
    return () => (asked ??= visibilityTimeoutOf(this.#queue, this.#context, options));
  }

  #with(change: Partial<StreamQuery>): MessageStream {
    return new MessageStream(this.#queue, this.#context, { ...this.#query, ...change });
  }
}
