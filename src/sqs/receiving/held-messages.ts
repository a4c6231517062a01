import type { SQSClient } from "@aws-sdk/client-sqs";
import type { Context } from "../../core/call/context.js";
import { MOST_ENTRIES } from "../../core/batch/entries/send-entries.js";
import { chunks } from "../../core/query/chunks.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { changeVisibilities } from "./change-messages.js";

/** Messages that were received but not yielded yet. */
export class HeldMessages {
  readonly #queue: Queue;
  readonly #context: Context<SQSClient>;
  readonly #visibility: () => Promise<number>;
  #messages: Message[] = [];
  #receivedAt = 0;

  /** @param visibility the queue's visibility timeout, in seconds */
  constructor(queue: Queue, context: Context<SQSClient>, visibility: () => Promise<number>) {
    this.#queue = queue;
    this.#context = context;
    this.#visibility = visibility;
  }

  /** @param receivedAt when the receive began; its messages were hidden after that */
  take(messages: readonly Message[], receivedAt: number): void {
    this.#messages = [...messages];
    this.#receivedAt = receivedAt;
  }

  /** The next message to yield. Messages that others may have received meanwhile are dropped. */
  async next(): Promise<Message | undefined> {
    const message = this.#messages.shift();
    if (!message || performance.now() - this.#receivedAt < 1000) return message;
    if (performance.now() - this.#receivedAt < (await this.#visibility()) * 1000) return message;
    this.#messages = [];
    return undefined;
  }

  /** Makes the held messages visible again. Those that cannot be given back become visible when their timeout ends. */
  async giveBack(): Promise<void> {
    for (const messages of chunks(this.#messages.splice(0), MOST_ENTRIES)) {
      const changes = messages.map((message) => ({ message, seconds: 0 }));
      await changeVisibilities(this.#queue, this.#context, changes);
    }
  }
}
