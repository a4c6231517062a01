import { onAbort, sleep } from "../../core/concurrency/abort.js";
import { AbortError, ResourceNotFoundError } from "../../core/errors/errors.js";
import { checkAmount } from "../../core/text/argument-checks.js";
import { INSPECT } from "../../core/text/brand.js";
import { isClientFault, isQueueGone } from "../errors/transient.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { messageSubject } from "../message/describe-message.js";
import { ConsumerRun } from "./run/consumer-run.js";
import { type ConsumerStats, NO_STATS } from "./consumer-stats.js";
import type { QueueCalls } from "./queue-calls.js";
import type { Settings } from "./settings.js";

/** In seconds: a little less than the 30 s that Kubernetes, ECS and others give a process to end. */
const DRAIN_TIMEOUT = 25;

/** In milliseconds: the pauses before a queue that could not be asked is asked again. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 20_000;

/** Options of `drain`. */
export interface DrainOptions {
  /** How long what runs may take to end, in seconds; 25 unless given. */
  readonly timeout?: number | undefined;
}

/**
 * Receives messages of a queue and hands them to a handler until it is drained. Made by `queue.consume(handler)`. With
 * `await using` it is drained at the end of the block.
 */
export class Consumer {
  readonly #queue: Queue;
  readonly #settings: Settings;
  readonly #calls: QueueCalls;
  /** Aborted when it is to end. */
  readonly #ending = new AbortController();
  /** Aborted when the time for that is over. */
  readonly #deadline = new AbortController();
  #deadlineTimer: NodeJS.Timeout | undefined;
  #run: ConsumerRun | undefined;
  #failure: { readonly error: unknown } | undefined;
  /**
   * Resolves when the consumer has ended in an orderly way: everything that it held was deleted or given back. Rejects when
   * something ended it: a `ResourceNotFoundError` when the queue is gone, the service's error when it refuses the consumer,
   * an `AbortError`, or what `onError` threw.
   */
  readonly finished: Promise<void>;

  /** @internal Made by `queue.consume(handler)`. */
  constructor(queue: Queue, calls: QueueCalls, settings: Settings) {
    this.#queue = queue;
    this.#calls = calls;
    this.#settings = settings;
    this.finished = this.#work();
  }

  /** The numbers of the consumer by now. */
  get stats(): ConsumerStats {
    return this.#run?.stats ?? NO_STATS;
  }

  /**
   * Ends the consumer, as for SIGTERM: it receives no more, finishes what runs and gives back the rest. When the time is
   * over, the handlers' signals are aborted, and what they have not finished is given back, too.
   *
   * A poll under way is waited for, as it may bring messages: that takes up to `waitTimeSeconds`. Resolves and rejects as
   * `finished` does.
   */
  drain({ timeout = DRAIN_TIMEOUT }: DrainOptions = {}): Promise<void> {
    checkAmount("timeout", "a number of seconds", timeout);
    this.#end(timeout);
    return this.finished;
  }

  /** Drains it, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.drain();
  }

  /** Begins to drain it, for `using`; nobody waits for the end. */
  [Symbol.dispose](): void {
    this.#end(DRAIN_TIMEOUT);
  }

  /** `Consumer(url="…")`. */
  toString(): string {
    return `Consumer(url=${JSON.stringify(this.#queue.url)})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  async #work(): Promise<void> {
    const { abortSignal } = this.#settings;
    const stop = onAbort(abortSignal, () => {
      this.#fail(new AbortError(abortSignal as AbortSignal), 0);
    });
    try {
      const visibility = this.#settings.visibilityTimeout ?? (await this.#visibilityTimeout());
      if (visibility !== undefined) await this.#consume(visibility);
    } finally {
      stop();
      clearTimeout(this.#deadlineTimer);
    }
    if (this.#failure) throw this.#failure.error;
  }

  async #consume(visibility: number): Promise<void> {
    if (this.#ending.signal.aborted) return;
    const run = new ConsumerRun(this.#calls, this.#settings, visibility, {
      onError: (error, message) => this.#tell(error, message),
      onFatal: (error) => this.#fail(error, DRAIN_TIMEOUT),
    });
    this.#run = run;
    run.start();
    await aborted(this.#ending.signal);
    await run.end(aborted(this.#deadline.signal));
  }

  /** That of the queue; `undefined` if the consumer ends before it is known. */
  async #visibilityTimeout(): Promise<number | undefined> {
    const { signal } = this.#ending;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await this.#calls.visibilityTimeout(signal);
      } catch (error) {
        if (signal.aborted) return undefined;
        if (isClientFault(error)) {
          this.#fail(error, 0);
          return undefined;
        }
        this.#tell(error);
      }
      await sleep(pause, signal).catch(() => undefined);
      if (signal.aborted) return undefined;
    }
  }

  #end(timeout: number): void {
    this.#ending.abort();
    clearTimeout(this.#deadlineTimer);
    if (timeout === 0) this.#deadline.abort();
    else this.#deadlineTimer = setTimeout(() => this.#deadline.abort(), timeout * 1000);
  }

  /** Ends the consumer because of an error; the first one is that which `finished` rejects with. */
  #fail(error: unknown, timeout: number): void {
    this.#failure ??= { error: this.#named(error) };
    this.#end(timeout);
  }

  #named(error: unknown): unknown {
    if (!isQueueGone(error)) return error;
    const subject = { resource: this.#queue.toString(), identifiers: { url: this.#queue.url } };
    return new ResourceNotFoundError(subject, { cause: error });
  }

  #tell(error: unknown, message?: Message): void {
    const { onError } = this.#settings;
    if (onError) void this.#callOnError(onError, error, message);
    else this.#warn(error, message);
  }

  async #callOnError(
    onError: NonNullable<Settings["onError"]>,
    error: unknown,
    message: Message | undefined,
  ): Promise<void> {
    try {
      await onError(error, message);
    } catch (thrown) {
      this.#fail(thrown, DRAIN_TIMEOUT);
    }
  }

  /** Without the words of the error: those of a handler may quote the message. */
  #warn(error: unknown, message: Message | undefined): void {
    const name = error instanceof Error ? error.name : typeof error;
    const about = message ? ` for ${messageSubject(message).resource}` : "";
    process.emitWarning(`${this.toString()}: ${name}${about}. Give the consumer onError to handle it.`, {
      code: "TUCUXI_CONSUMER",
    });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => onAbort(signal, resolve));
}
