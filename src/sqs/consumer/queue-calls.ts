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

/** How often a delete or a return is tried: for about half a minute. */
const ATTEMPTS = 10;

/** What a consumer asks of its queue; each call in just one request, or repeated with pauses that an end cuts short. */
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

  /** How long messages are hidden, in seconds. */
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
      // By this a FIFO queue gives the same messages once more when the answer was lost on its way.
      ...(this.#isFifo && { ReceiveRequestAttemptId: randomUUID() }),
    };
    return receive(this.#queue, this.#context, input, { abortSignal, isOnce: true });
  }

  /** @param retrySignal ends the repetitions */
  delete(messages: readonly Message[], retrySignal: AbortSignal): Promise<EntryOutcome[]> {
    const options = { attempts: ATTEMPTS, retrySignal };
    return deleteMessages(this.#queue, this.#context, messages, options);
  }

  /** Makes messages visible again, after a while. */
  giveBack(changes: readonly NewVisibility[], retrySignal: AbortSignal): Promise<EntryOutcome[]> {
    const options = { attempts: ATTEMPTS, retrySignal };
    return changeVisibilities(this.#queue, this.#context, changes, options);
  }

  /** Hides messages for longer. The next heartbeat repeats what failed. */
  extend(changes: readonly NewVisibility[]): Promise<EntryOutcome[]> {
    return changeVisibilities(this.#queue, this.#context, changes, { attempts: 1 });
  }
}
