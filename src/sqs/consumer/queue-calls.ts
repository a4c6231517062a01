import type { SQSClient } from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";
import type { Context } from "../../core/call/context.js";
import type { EntryOutcome } from "../../core/batch/entries/entry-outcome.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { changeVisibilities, deleteMessages, type NewVisibility } from "../receiving/change-messages.js";
import { receive } from "../receiving/receive.js";
import { visibilityTimeoutOf } from "../receiving/visibility-timeout.js";
import { isFifoUrl } from "../queue/queue-name.js";
import type { Settings } from "./settings.js";

/** The maximum number of attempts for a delete or a return: about half a minute. */
const ATTEMPTS = 10;

/** A consumer's requests to its queue; each is sent once, or retried with pauses that the consumer's end interrupts. */
export class QueueCalls {
  readonly #queue: Queue;
  readonly #context: Context<SQSClient>;
  readonly #settings: Settings;
  readonly #isFifo: boolean;

  constructor(queue: Queue, context: Context<SQSClient>, settings: Settings) {
    this.#queue = queue;
    this.#context = context;
    this.#settings = settings;
    this.#isFifo = isFifoUrl(queue.url);
  }

  get isFifo(): boolean {
    return this.#isFifo;
  }

  /** The visibility timeout, in seconds. */
  visibilityTimeout(abortSignal: AbortSignal): Promise<number> {
    return visibilityTimeoutOf(this.#queue, this.#context, { abortSignal });
  }

  receive(most: number, visibility: number, abortSignal: AbortSignal): Promise<Message[]> {
    const { waitTimeSeconds, messageAttributeNames } = this.#settings;
    const input = {
      MaxNumberOfMessages: most,
      WaitTimeSeconds: waitTimeSeconds,
      VisibilityTimeout: visibility,
      MessageSystemAttributeNames: ["All" as const],
      MessageAttributeNames: [...messageAttributeNames],
      // With this id, a FIFO queue returns the same messages again if the response was lost.
      ...(this.#isFifo && { ReceiveRequestAttemptId: randomUUID() }),
    };
    return receive(this.#queue, this.#context, input, { abortSignal, isOnce: true });
  }

  /** @param retrySignal ends the retries */
  delete(messages: readonly Message[], retrySignal: AbortSignal): Promise<EntryOutcome[]> {
    const options = { attempts: ATTEMPTS, retrySignal };
    return deleteMessages(this.#queue, this.#context, messages, options);
  }

  /** Makes messages visible again, after a delay. */
  giveBack(changes: readonly NewVisibility[], retrySignal: AbortSignal): Promise<EntryOutcome[]> {
    const options = { attempts: ATTEMPTS, retrySignal };
    return changeVisibilities(this.#queue, this.#context, changes, options);
  }

  /** Extends the visibility timeout of messages. The next heartbeat retries failures. */
  extend(changes: readonly NewVisibility[]): Promise<EntryOutcome[]> {
    return changeVisibilities(this.#queue, this.#context, changes, { attempts: 1 });
  }
}
