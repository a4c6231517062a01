import type { SQSClient } from "@aws-sdk/client-sqs";
import type { Context } from "../../core/call/context.js";
import { MOST_ENTRIES } from "../../core/batch/entries/send-entries.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { changeVisibilities } from "./change-messages.js";

/** Messages that were received, and not handed out yet. */
export class HeldMessages {
  readonly #queue: Queue;
  readonly #context: Context<SQSClient>;
  readonly #visibility: () => Promise<number>;
  #messages: Message[] = [];
  #receivedAt = 0;

  /** @param visibility how long the queue hides what was received, in seconds */
  constructor(queue: Queue, context: Context<SQSClient>, visibility: () => Promise<number>) {
    this.#queue = queue;
    this.#context = context;
    this.#visibility = visibility;
  }

  /** @param askedAt when the receive began, after which its messages were hidden */
  take(messages: readonly Message[], receivedAt: number): void {
    this.#messages = [...messages];
    this.#receivedAt = receivedAt;
  }

  /** The next message to hand out. What others may have received meanwhile is dropped. */
  async next(): Promise<Message | undefined> {
    const message = this.#messages.shift();
    if (!message || performance.now() - this.#receivedAt < 1000) return message;
    if (performance.now() - this.#receivedAt < (await this.#visibility()) * 1000) return message;
    this.#messages = [];
    return undefined;
  }

  /** Makes all that was not handed out visible again. What cannot be given back returns with its visibility timeout. */
  async giveBack(): Promise<void> {
    const messages = this.#messages.splice(0);
    for (let start = 0; start < messages.length; start += MOST_ENTRIES) {
      const changes = messages.slice(start, start + MOST_ENTRIES).map((message) => ({ message, seconds: 0 }));
      await changeVisibilities(this.#queue, this.#context, changes);
    }
  }
}
