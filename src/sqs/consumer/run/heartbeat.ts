import type { EntryOutcome } from "../../../core/batch/entries/entry-outcome.js";
import { MOST_ENTRIES } from "../../../core/batch/entries/send-entries.js";
import { chunks } from "../../../core/query/chunks.js";
import { LONGEST_VISIBILITY } from "../../receiving/check-visibility.js";
import type { NewVisibility } from "../../receiving/change-messages.js";
import type { Delivery } from "./delivery.js";

/** In milliseconds: the interval of the checks. */
const TICK = 1000;

export interface HeartbeatOptions {
  /** In seconds. */
  readonly visibility: number;
  /** In seconds; `false` only detects expired messages. */
  readonly interval: number | false;
  readonly held: () => Iterable<Delivery>;
  readonly change: (changes: readonly NewVisibility[]) => Promise<readonly EntryOutcome[]>;
}

/** Extends the visibility of messages in flight, and notifies the handlers of lost messages. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  readonly #underWay = new Map<Delivery, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  /** Starts, if there is something to watch. */
  wake(): void {
    if (this.#timer !== undefined) return;
    const { visibility, interval } = this.#options;
    const pause = Math.min(TICK, ((interval || visibility) * 1000) / 2, (visibility * 1000) / 4);
    this.#timer = setTimeout(() => this.#tick(), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Stops extending a message's visibility, and waits for a request in flight, which could undo what follows. */
  async end(delivery: Delivery): Promise<void> {
    delivery.isSettling = true;
    await this.#underWay.get(delivery);
  }

  #tick(): void {
    this.#timer = undefined;
    const held = [...this.#options.held()].filter((delivery) => !delivery.isSettling);
    for (const delivery of held) if (delivery.isExpired && !delivery.signal.aborted) delivery.expire();
    this.#beat(held.filter((delivery) => !delivery.isExpired && !this.#underWay.has(delivery)));
    if (held.length > 0) this.wake();
  }

  /** Extends all of them as soon as one is due. */
  #beat(deliveries: readonly Delivery[]): void {
    const { visibility, interval } = this.#options;
    if (interval === false) return;
    const now = performance.now();
    const due = now + (visibility - interval) * 1000;
    if (!deliveries.some(({ hiddenUntil }) => hiddenUntil <= due)) return;
    for (const batch of chunks(deliveries, MOST_ENTRIES)) {
      const call = this.#extend(batch, now).finally(() => {
        for (const delivery of batch) this.#underWay.delete(delivery);
      });
      for (const delivery of batch) this.#underWay.set(delivery, call);
    }
  }

  async #extend(batch: readonly Delivery[], now: number): Promise<void> {
    const changes = batch.map((delivery) => ({
      message: delivery.message,
      seconds: this.#seconds(delivery, now),
    }));
    const outcomes = await this.#options.change(changes);
    for (const [index, delivery] of batch.entries()) {
      const { message, seconds = 0 } = changes[index] ?? {};
      const failure = outcomes[index]?.failure;
      // An outcome for the old receipt handle does not apply to the new one.
      if (message !== delivery.message) continue;
      if (!failure) delivery.hide(now, seconds);
      else if (failure.isSenderFault) delivery.lose(failure.cause ?? `${failure.code}: ${failure.message}`);
    }
  }

  /** The service hides a message for at most twelve hours in total. */
  #seconds({ receivedAt }: Delivery, now: number): number {
    const left = LONGEST_VISIBILITY - Math.ceil((now - receivedAt) / 1000);
    return Math.max(0, Math.min(this.#options.visibility, left));
  }
}
