import { MOST_ENTRIES } from "../../../core/batch/entries/send-entries.js";
import { isClientFault } from "../../errors/transient.js";
import type { Message } from "../../generated/message.js";

/** In milliseconds: the pause after a failed receive; it doubles with each further failure. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 20_000;

/** In milliseconds: the pause after a quick empty response, so that an empty queue is not polled continuously. */
const EMPTY_PAUSE = 1000;

export interface ReceiverOptions {
  /** The maximum number of messages per receive. */
  readonly batchSize: number;
  /** The maximum number of receives in flight. */
  readonly most: () => number;
  /** The number of messages for which there is room, not counting receives in flight. */
  readonly room: () => number;
  /** The amount of room for which a request is worthwhile while there is other work. */
  readonly worth: () => number;
  readonly receive: (most: number, signal: AbortSignal) => Promise<Message[]>;
  readonly onMessages: (messages: readonly Message[]) => void;
  readonly onError: (error: unknown) => void;
  readonly onFatal: (error: unknown) => void;
  readonly onSettled: () => void;
}

/** Requests messages as soon as there is room for enough of them; several requests at a time. */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #abort = new AbortController();
  #isStopped = false;
  #underWay = 0;
  #reserved = 0;
  #allowed = 1;
  #failures = 0;
  #receives = 0;
  #pause: NodeJS.Timeout | undefined;

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  get underWay(): number {
    return this.#underWay;
  }

  get receives(): number {
    return this.#receives;
  }

  /** Called when there may be more room. */
  wake(): void {
    const { batchSize, most, room, worth } = this.#options;
    while (!this.#isStopped && this.#pause === undefined) {
      if (this.#underWay >= Math.min(this.#allowed, most())) return;
      const free = room() - this.#reserved;
      if (free < 1 || free < Math.min(batchSize, worth())) return;
      void this.#ask(Math.min(batchSize, free));
    }
  }

  /** Sends no more requests. Those in flight may still return messages. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  /** Aborts the receives in flight whose response has not begun. */
  abort(): void {
    this.stop();
    this.#abort.abort();
  }

  async #ask(most: number): Promise<void> {
    const since = performance.now();
    this.#underWay++;
    this.#reserved += most;
    this.#receives++;
    let messages: readonly Message[] = [];
    try {
      messages = await this.#options.receive(most, this.#abort.signal);
      this.#adapt(messages.length, most, performance.now() - since);
    } catch (error) {
      this.#failed(error);
    }
    this.#underWay--;
    this.#reserved -= most;
    if (messages.length > 0) this.#options.onMessages(messages);
    this.#options.onSettled();
    this.wake();
  }

  /** A full response means that there are more messages; after an empty one, one request at a time is enough. */
  #adapt(count: number, most: number, duration: number): void {
    this.#failures = 0;
    if (count === most || count === MOST_ENTRIES) this.#allowed *= 2;
    else if (count === 0) this.#allowed = 1;
    this.#allowed = Math.min(this.#allowed, this.#options.most());
    if (count === 0 && duration < EMPTY_PAUSE) this.#rest(EMPTY_PAUSE);
  }

  #failed(error: unknown): void {
    if (this.#abort.signal.aborted) return;
    if (isClientFault(error)) {
      this.#options.onFatal(error);
      return;
    }
    this.#options.onError(error);
    this.#allowed = 1;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures++);
    this.#rest(pause * (0.5 + Math.random() / 2));
  }

  #rest(milliseconds: number): void {
    if (this.#isStopped || this.#pause !== undefined) return;
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.wake();
    }, milliseconds);
  }
}
