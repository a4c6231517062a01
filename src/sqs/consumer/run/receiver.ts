import { MOST_ENTRIES } from "../../../core/batch/entries/send-entries.js";
import { isClientFault } from "../../errors/transient.js";
import type { Message } from "../../generated/message.js";

/** In milliseconds: the pause after a receive that failed; it doubles with each further failure. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 20_000;

/** In milliseconds: the pause after an empty answer that did not take long, so that an empty queue is not asked all the time. */
const EMPTY_PAUSE = 1000;

export interface ReceiverOptions {
  /** The most messages of one receive. */
  readonly batchSize: number;
  /** The most receives under way. */
  readonly most: () => number;
  /** For how many messages there is room, without those that receives under way may bring. */
  readonly room: () => number;
  /** For how much room a request is worth it while there is other work. */
  readonly worth: () => number;
  readonly receive: (most: number, signal: AbortSignal) => Promise<Message[]>;
  readonly onMessages: (messages: readonly Message[]) => void;
  readonly onError: (error: unknown) => void;
  /** Called for an error that a retry cannot help. */
  readonly onFatal: (error: unknown) => void;
  /** One request less is under way. */
  readonly onSettled: () => void;
}

/** Asks the queue for messages, as soon as there is room for enough of them; several requests at a time. */
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

  /** How many receives are under way. */
  get underWay(): number {
    return this.#underWay;
  }

  /** How many receives there were. */
  get receives(): number {
    return this.#receives;
  }

  /** There may be more room. */
  wake(): void {
    const { batchSize, most, room, worth } = this.#options;
    while (!this.#isStopped && this.#pause === undefined) {
      if (this.#underWay >= Math.min(this.#allowed, most())) return;
      const free = room() - this.#reserved;
      if (free < 1 || free < Math.min(batchSize, worth())) return;
      void this.#ask(Math.min(batchSize, free));
    }
  }

  /** Asks no more. What is under way may still bring messages. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  /** Ends the receives under way that nothing has been heard of. */
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

  /** A full answer means that there is more; an empty one, that one request at a time will do. */
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
