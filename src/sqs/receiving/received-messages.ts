import type { SQSClient } from "@aws-sdk/client-sqs";
import { BATCH_CONCURRENCY, type BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { concurrently } from "../../core/concurrency/concurrently.js";
import { BatchActionError, type BatchFailure } from "../../core/errors/errors.js";
import { chunks } from "../../core/query/chunks.js";
import { describeValue } from "../../core/text/describe-value.js";
import type { EntryOutcome } from "../../core/batch/entries/entry-outcome.js";
import { MOST_ENTRIES } from "../../core/batch/entries/send-entries.js";
import { IDENTITY } from "../../core/text/brand.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { messageIdOf } from "../message/describe-message.js";
import { changeVisibilities, deleteMessages } from "./change-messages.js";
import { checkVisibility } from "./check-visibility.js";

type Change = (messages: readonly Message[], options: BatchOptions) => Promise<EntryOutcome[]>;

/** Messages that the caller has received, to delete or make visible in calls of ten. */
export class ReceivedMessages {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #queue: Queue;
  readonly #context: Context<SQSClient>;
  readonly #messages: readonly Message[];

  /** @internal Created by `queue.messages.of(messages)`. */
  constructor(queue: Queue, context: Context<SQSClient>, messages: Iterable<Message | string>) {
    this.#queue = queue;
    this.#context = context;
    this.#messages = [...messages].map((message) => ownMessage(queue, message));
    this[IDENTITY] = { of: "ReceivedMessages", queue: queue.url, messages: this.#messages };
  }

  /**
   * Deletes the messages. Retries those that fail because of the service.
   *
   * Calls [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html)
   * for each ten, several calls at a time.
   *
   * @throws `BatchActionError` if some could not be deleted
   */
  async delete(options: BatchOptions = {}): Promise<void> {
    await this.#change("delete", options, (messages, given) =>
      deleteMessages(this.#queue, this.#context, messages, given),
    );
  }

  /**
   * Hides the messages from other receivers for this many seconds from now on; 0 makes them visible immediately.
   *
   * Calls [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
   * for each ten, several calls at a time.
   *
   * @throws `BatchActionError` if it failed for some
   */
  async changeVisibility(seconds: number, options: BatchOptions = {}): Promise<void> {
    checkVisibility("seconds", seconds);
    await this.#change("changeVisibility", options, (messages, given) => {
      const changes = messages.map((message) => ({ message, seconds }));
      return changeVisibilities(this.#queue, this.#context, changes, given);
    });
  }

  async #change(action: string, options: BatchOptions, change: Change): Promise<void> {
    refuseUnknownOptions(options);
    const failures: BatchFailure[] = [];
    const succeeded: string[] = [];
    let cause: unknown;
    const settle = (message: Message, outcome: EntryOutcome | undefined): void => {
      const id = messageIdOf(message) ?? message.receiptHandle;
      if (!outcome?.failure) {
        succeeded.push(id);
        return;
      }
      cause ??= outcome.failure.cause;
      failures.push({ id, code: outcome.failure.code, message: outcome.failure.message });
    };
    await concurrently(
      chunks(this.#messages, MOST_ENTRIES),
      options.concurrency ?? BATCH_CONCURRENCY,
      async (messages, abortSignal) => {
        const outcomes = await change(messages, { ...options, abortSignal });
        messages.forEach((message, index) => settle(message, outcomes[index]));
      },
      options.abortSignal,
    );
    if (failures.length === 0) return;
    const details = {
      action: `${this.#queue.toString()}.messages.${action}`,
      failures,
      succeeded,
      responses: [],
    };
    throw new BatchActionError(details, cause === undefined ? undefined : { cause });
  }
}

function ownMessage(queue: Queue, message: Message | string): Message {
  if (typeof message === "string") return queue.message(message);
  if (typeof message === "object" && message?.queueUrl === queue.url) return message;
  throw new TypeError(
    `${queue.toString()} expects messages that were received from it, or their receipt handles, not ${describeValue(message)}.`,
  );
}
