import { LONGEST_TIMER, onAbort } from "../../core/concurrency/abort.js";
import { type Pauses, repeatWhile } from "../../core/call/retry/repeat-while.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { AbortError, ResourceNotFoundError } from "../../core/errors/errors.js";
import { checkAmount } from "../../core/text/argument-checks.js";
import { IDENTITY, INSPECT } from "../../core/text/brand.js";
import { isClientFault, isQueueGone } from "../errors/transient.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { messageSubject } from "../message/describe-message.js";
import { ConsumerRun } from "./run/consumer-run.js";
import { type ConsumerStats, NO_STATS } from "./consumer-stats.js";
import type { QueueCalls } from "./queue-calls.js";
import type { Settings } from "./settings.js";

/** In seconds: slightly less than the 30 s that Kubernetes, ECS and others give a process to end. */
const DRAIN_TIMEOUT = 25;

/** In milliseconds: the pauses before retrying a failed request for the queue's attributes. */
const PAUSES: Pauses = { first: 200, longest: 20_000 };

/** Options of `drain`. */
export interface DrainOptions {
  /** The time limit for running handlers, in seconds. Default: 25. */
  readonly timeout?: number | undefined;
}

/**
 * Receives messages of a queue and passes them to a handler until it is drained. Created by `queue.consume(handler)`.
 * With `await using` it is drained at the end of the block.
 */
export class Consumer {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #queue: Queue;
  readonly #settings: Settings;
  readonly #calls: QueueCalls;
  readonly #ending = new AbortController();
  /** Aborted when the time limit for that has passed. */
  readonly #deadline = new AbortController();
  #deadlineTimer: NodeJS.Timeout | undefined;
  #hasFinished = false;
  #run: ConsumerRun | undefined;
  #failure: { readonly error: unknown } | undefined;
  /**
   * Resolves when the consumer has ended regularly: all messages that it held were deleted or given back. Rejects if an
   * error ended it: a `ResourceNotFoundError` if the queue does not exist, the service's error if it rejects the
   * requests, an `AbortError`, or an error that `onError` threw.
   */
  readonly finished: Promise<void>;

  /** @internal Created by `queue.consume(handler)`. */
  constructor(queue: Queue, calls: QueueCalls, settings: Settings) {
    this[IDENTITY] = { of: "Consumer", queue: queue.url };
    this.#queue = queue;
    this.#calls = calls;
    this.#settings = settings;
    this.finished = this.#work();
  }

  /** The current statistics. */
  get stats(): ConsumerStats {
    return this.#run?.stats ?? NO_STATS;
  }

  /**
   * Ends the consumer, for example on SIGTERM: it stops receiving, waits for running handlers and gives back the other
   * messages. When the time limit has passed, the handlers' signals are aborted, and unfinished messages are given
   * back, too.
   *
   * It waits for a receive in flight, which may return messages: up to `waitTimeSeconds`. Resolves and rejects like
   * `finished`.
   */
  drain(options: DrainOptions = {}): Promise<void> {
    refuseUnknownOptions(options, ["timeout"]);
    const { timeout = DRAIN_TIMEOUT } = options;
    checkAmount("timeout", "a number of seconds", timeout);
    this.#end(timeout);
    return this.finished;
  }

  /** Drains it, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.drain();
  }

  /** Starts to drain it, for `using`, without waiting. */
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
      this.#hasFinished = true;
      clearTimeout(this.#deadlineTimer);
    }
    if (this.#failure) throw this.#failure.error;
  }

  async #consume(visibility: number): Promise<void> {
    if (this.#ending.signal.aborted) return;
    const run = new ConsumerRun(this.#calls, this.#settings, visibility, {
      onError: (error, message) => void this.#report(error, message),
      onFatal: (error) => this.#fail(error, DRAIN_TIMEOUT),
    });
    this.#run = run;
    run.start();
    await aborted(this.#ending.signal);
    await run.end(aborted(this.#deadline.signal));
  }

  /** The queue's visibility timeout; `undefined` if the consumer ends before it is known. */
  async #visibilityTimeout(): Promise<number | undefined> {
    const { signal } = this.#ending;
    const until = (error: unknown): number | undefined => {
      if (signal.aborted || isClientFault(error)) return undefined;
      void this.#report(error);
      return Infinity;
    };
    try {
      return await repeatWhile(() => this.#calls.visibilityTimeout(signal), until, PAUSES, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error, 0);
      return undefined;
    }
  }

  #end(timeout: number): void {
    this.#ending.abort();
    clearTimeout(this.#deadlineTimer);
    // Draining it again, as `await using` does after an explicit drain, must not keep the process alive.
    if (this.#hasFinished) return;
    if (timeout === 0) this.#deadline.abort();
    else
      this.#deadlineTimer = setTimeout(() => this.#deadline.abort(), Math.min(timeout * 1000, LONGEST_TIMER));
  }

  /** Ends the consumer because of an error; `finished` rejects with the first one. */
  #fail(error: unknown, timeout: number): void {
    this.#failure ??= { error: this.#named(error) };
    this.#end(timeout);
  }

  #named(error: unknown): unknown {
    if (!isQueueGone(error)) return error;
    const subject = { resource: this.#queue.toString(), identifiers: { url: this.#queue.url } };
    return new ResourceNotFoundError(subject, { cause: error });
  }

  async #report(error: unknown, message?: Message): Promise<void> {
    const { onError } = this.#settings;
    if (!onError) {
      this.#warn(error, message);
      return;
    }
    try {
      await onError(error, message);
    } catch (thrown) {
      this.#fail(thrown, DRAIN_TIMEOUT);
    }
  }

  /** Without the error's message: a handler's error may quote the message. */
  #warn(error: unknown, message: Message | undefined): void {
    const name = error instanceof Error ? error.name : typeof error;
    const about = message ? ` for ${messageSubject(message).resource}` : "";
    process.emitWarning(`${this.toString()}: ${name}${about}. Pass onError to the consumer to handle it.`, {
      code: "TUCUXI_CONSUMER",
    });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => onAbort(signal, resolve));
}
