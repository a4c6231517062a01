import type { EntryOutcome } from "../../../core/batch/entries/entry-outcome.js";
import { BoundedSet } from "../../../core/query/bounded-set.js";
import { sleep } from "../../../core/concurrency/abort.js";
import { MessageNotDeletedError } from "../../errors/message-errors.js";
import type { Message } from "../../generated/message.js";
import { checkVisibility } from "../../receiving/check-visibility.js";
import type { NewVisibility } from "../../receiving/change-messages.js";
import type { ConsumerStats } from "../consumer-stats.js";
import { Delivery } from "./delivery.js";
import { Gatherer } from "./gatherer.js";
import { Heartbeat } from "./heartbeat.js";
import { Pace } from "./pace.js";
import { Pool } from "./pool.js";
import type { QueueCalls } from "../queue-calls.js";
import { Receiver } from "./receiver.js";
import { runHandler } from "./run-handler.js";
import type { Settings } from "../settings.js";

/** In milliseconds: how long a handled message waits for others that are deleted in the same request. */
const DELETE_LINGER = 50;

/** In milliseconds: the time that handlers have to end after their signals were aborted. */
const ABORT_GRACE = 1000;

/** The maximum number of ids of handled messages that are remembered. */
const MOST_HANDLED_IDS = 10_000;

/** The number of undeleted handled messages above which no more are received. */
const MOST_UNDELETED = 200;

export interface RunEvents {
  readonly onError: (error: unknown, message?: Message) => void;
  readonly onFatal: (error: unknown) => void;
}

/** The work of a consumer: the messages that it holds, from receive to delete or return. */
export class ConsumerRun {
  readonly #settings: Settings;
  readonly #events: RunEvents;
  readonly #visibility: number;
  readonly #held = new Map<string, Delivery>();
  /** Messages that were handled but could not be deleted. When one is received again, it is only deleted. */
  readonly #handledIds = new BoundedSet<string>(MOST_HANDLED_IDS);
  readonly #pace: Pace;
  readonly #pool: Pool<Delivery>;
  readonly #heartbeat: Heartbeat;
  readonly #receiver: Receiver;
  readonly #deletes: Gatherer<Delivery>;
  readonly #returns: Gatherer<NewVisibility>;
  /** Ends the pauses between retries of deletes and returns. */
  readonly #lastChance = new AbortController();
  readonly #counts = { received: 0, handled: 0, failed: 0, deleted: 0, givenBack: 0, lag: 0 };
  #isEnding = false;
  #onIdle: (() => void) | undefined;

  /** @param visibility the visibility timeout, in seconds */
  constructor(calls: QueueCalls, settings: Settings, visibility: number, events: RunEvents) {
    this.#settings = settings;
    this.#events = events;
    this.#visibility = visibility;
    const { concurrency, batchSize, heartbeat = visibility / 3 } = settings;
    const { signal } = this.#lastChance;
    this.#pace = new Pace(concurrency, batchSize);
    this.#pool = new Pool(concurrency, (delivery) => void this.#handle(delivery));
    this.#heartbeat = new Heartbeat({
      visibility,
      interval: heartbeat,
      held: () => this.#held.values(),
      change: (changes) => calls.extend(changes),
    });
    // The next message of a FIFO group waits for the delete.
    this.#deletes = new Gatherer(calls.isFifo ? 0 : DELETE_LINGER, (deliveries) =>
      calls.delete(
        deliveries.map(({ message }) => message),
        signal,
      ),
    );
    this.#returns = new Gatherer(0, (changes) => calls.giveBack(changes, signal));
    this.#receiver = new Receiver({
      batchSize,
      most: () => Math.ceil((concurrency + this.#pace.ahead) / batchSize),
      room: () => this.#room(),
      worth: () => (this.#pool.running === 0 ? 1 : this.#pace.worth),
      receive: (most, abortSignal) => calls.receive(most, visibility, abortSignal),
      onMessages: (messages) => this.#accept(messages),
      onError: (error) => events.onError(error),
      onFatal: (error) => events.onFatal(error),
      onSettled: () => this.#checkIdle(),
    });
  }

  get stats(): ConsumerStats {
    return {
      ...this.#counts,
      receives: this.#receiver.receives,
      inFlight: this.#pool.running,
      waiting: this.#pool.ready + this.#pool.blocked,
    };
  }

  start(): void {
    this.#receiver.wake();
  }

  /** Stops receiving, and gives back messages that no handler has started on. Resolves when no message is held. */
  async end(deadline: Promise<unknown>): Promise<void> {
    this.#isEnding = true;
    this.#receiver.stop();
    for (const delivery of this.#pool.take()) void this.#giveBack(delivery, 0);
    const idle = new Promise<void>((resolve) => (this.#onIdle = resolve));
    this.#checkIdle();
    await Promise.race([idle, deadline]);
    await this.#cutShort(idle);
    // Ends the return of a message that was received again meanwhile, which is no longer held.
    this.#lastChance.abort();
    await Promise.all([this.#deletes.settle(), this.#returns.settle()]);
    this.#heartbeat.stop();
  }

  /** Called at the deadline: aborts the handlers, waits a moment for them, and gives their messages back. */
  async #cutShort(idle: Promise<void>): Promise<void> {
    if (this.#isIdle) return;
    this.#receiver.abort();
    const reason = new DOMException("The consumer ends.", "AbortError");
    for (const delivery of this.#held.values()) if (!delivery.isSettling) delivery.abort(reason);
    const grace = new AbortController();
    const isOver = sleep(ABORT_GRACE, grace.signal).catch(() => undefined);
    await Promise.race([idle, isOver]);
    grace.abort();
    for (const delivery of this.#held.values()) delivery.abandon();
    // From here on, deletes and returns are not retried.
    this.#lastChance.abort();
    await idle;
  }

  get #isIdle(): boolean {
    return this.#held.size === 0 && this.#receiver.underWay === 0;
  }

  #checkIdle(): void {
    if (this.#held.size === 0) this.#heartbeat.stop();
    if (this.#isEnding && this.#isIdle) this.#onIdle?.();
  }

  #room(): number {
    const { concurrency } = this.#settings;
    if (this.#deletes.size >= MOST_UNDELETED + concurrency) return 0;
    const { ready, running, blocked } = this.#pool;
    // Messages that wait for their group need no free handler; but they are held, and hidden.
    if (blocked >= 10 * concurrency) return 0;
    return concurrency + this.#pace.ahead - running - ready;
  }

  #accept(messages: readonly Message[]): void {
    const now = performance.now();
    const fresh: Delivery[] = [];
    for (const message of messages) {
      this.#counts.received++;
      const delivery = new Delivery(message, now, this.#visibility);
      const known = this.#held.get(delivery.id);
      // A message that was just given back may be received again before the response arrives.
      if (known && !known.isReturning) {
        known.adopt(message, now, this.#visibility);
        continue;
      }
      this.#held.set(delivery.id, delivery);
      if (this.#handledIds.has(delivery.id)) void this.#delete(delivery);
      else if (this.#isEnding) void this.#giveBack(delivery, 0);
      else fresh.push(delivery);
    }
    if (this.#held.size > 0) this.#heartbeat.wake();
    this.#pool.add(fresh);
  }

  async #handle(delivery: Delivery): Promise<void> {
    const { sentTimestamp } = delivery.message;
    const began = performance.now();
    if (sentTimestamp) this.#counts.lag = Math.max(0, (Date.now() - sentTimestamp.getTime()) / 1000);
    const ending = await runHandler(delivery, this.#settings);
    this.#pace.add(performance.now() - began);
    delivery.isSettling = true;
    this.#pool.leave();
    this.#receiver.wake();
    if (ending.kind === "handled") this.#counts.handled++;
    if (ending.kind === "failed") {
      this.#counts.failed++;
      this.#events.onError(ending.error, delivery.message);
    }
    if (ending.kind === "handled") await this.#delete(delivery);
    else
      await this.#returnGroup(
        delivery,
        ending.kind === "failed" ? this.#delayAfter(delivery, ending.error) : 0,
      );
    this.#pool.free(delivery.group);
    this.#receiver.wake();
  }

  /** Deletes a handled message; with the newest receipt handle, if it was received again meanwhile. */
  async #delete(delivery: Delivery): Promise<void> {
    await this.#heartbeat.end(delivery);
    this.#handledIds.add(delivery.id);
    let message: Message;
    let outcome: EntryOutcome;
    do {
      ({ message } = delivery);
      outcome = await this.#deletes.add(delivery);
    } while (outcome.failure && message !== delivery.message);
    if (outcome.failure) {
      const { code, message: words } = outcome.failure;
      this.#events.onError(new MessageNotDeletedError(delivery.subject, code, words), message);
      // The following messages of the group must not overtake it.
      if (delivery.group !== undefined) await this.#returnWaiting(delivery.group, 0);
    } else {
      this.#handledIds.delete(delivery.id);
      this.#counts.deleted++;
    }
    this.#drop(delivery);
  }

  /** Gives a message back, and those that wait after it in its group. */
  async #returnGroup(delivery: Delivery, delay: number): Promise<void> {
    const returned = this.#giveBack(delivery, delay);
    if (delivery.group !== undefined) await this.#returnWaiting(delivery.group, delay);
    await returned;
  }

  async #returnWaiting(group: string, delay: number): Promise<void> {
    await Promise.all(this.#pool.take(group).map((waiting) => this.#giveBack(waiting, delay)));
  }

  /** A message that cannot be given back becomes visible when its visibility timeout ends. */
  async #giveBack(delivery: Delivery, delay: number): Promise<void> {
    delivery.isReturning = true;
    await this.#heartbeat.end(delivery);
    if (!delivery.isExpired) {
      const outcome = await this.#returns.add({ message: delivery.message, seconds: delay });
      if (!outcome.failure) this.#counts.givenBack++;
    }
    this.#drop(delivery);
  }

  /** The seconds after which a failed message can be received again. */
  #delayAfter({ message }: Delivery, error: unknown): number {
    const { retryDelay } = this.#settings;
    if (typeof retryDelay === "number") return retryDelay;
    try {
      const delay = retryDelay(message.approximateReceiveCount ?? 1, error, message);
      checkVisibility("The result of retryDelay", delay);
      return delay;
    } catch (thrown) {
      this.#events.onError(thrown, message);
      return 0;
    }
  }

  #drop(delivery: Delivery): void {
    if (this.#held.get(delivery.id) === delivery) this.#held.delete(delivery.id);
    this.#checkIdle();
  }
}
