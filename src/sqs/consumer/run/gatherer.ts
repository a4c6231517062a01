import { MOST_ENTRIES } from "../../../core/batch/entries/send-entries.js";
import { type EntryOutcome, failureOf } from "../../../core/batch/entries/entry-outcome.js";

interface Waiting<Entry> {
  readonly entry: Entry;
  readonly resolve: (outcome: EntryOutcome) => void;
}

/** Gathers entries into requests of ten: a request is sent when there are ten, or some time after the first. */
export class Gatherer<Entry> {
  readonly #linger: number;
  readonly #send: (entries: readonly Entry[]) => Promise<readonly EntryOutcome[]>;
  readonly #waiting: Waiting<Entry>[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #size = 0;

  /** @param linger how long an entry waits for others, in milliseconds */
  constructor(linger: number, send: (entries: readonly Entry[]) => Promise<readonly EntryOutcome[]>) {
    this.#linger = linger;
    this.#send = send;
  }

  /** The number of entries that are waiting or in flight. */
  get size(): number {
    return this.#size;
  }

  /** Resolves to the outcome of the entry; never rejects. */
  add(entry: Entry): Promise<EntryOutcome> {
    this.#size++;
    const outcome = new Promise<EntryOutcome>((resolve) => this.#waiting.push({ entry, resolve }));
    if (this.#waiting.length >= MOST_ENTRIES) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), this.#linger);
    return outcome;
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#waiting.length > 0) this.#start(this.#waiting.splice(0, MOST_ENTRIES));
  }

  /** Sends the waiting entries, and waits for all requests in flight. */
  async settle(): Promise<void> {
    while (this.#size > 0) {
      this.flush();
      await Promise.all(this.#underWay);
    }
  }

  #start(batch: readonly Waiting<Entry>[]): void {
    const call = this.#call(batch).finally(() => {
      this.#underWay.delete(call);
      this.#size -= batch.length;
    });
    this.#underWay.add(call);
  }

  async #call(batch: readonly Waiting<Entry>[]): Promise<void> {
    let outcomes: readonly EntryOutcome[];
    try {
      outcomes = await this.#send(batch.map(({ entry }) => entry));
    } catch (error) {
      outcomes = batch.map(() => ({ failure: failureOf(error, true) }));
    }
    for (const [index, { resolve }] of batch.entries()) {
      resolve(outcomes[index] ?? { failure: failureOf(new Error("No outcome."), true) });
    }
  }
}
