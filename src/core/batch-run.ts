import { sleep } from "./abort.js";
import { type Batch, type BatchCall, isBatch } from "./batch-call.js";
import type { CallOptions } from "./call-options.js";
import { type CallInFlight, CallsInFlight } from "./calls-in-flight.js";
import type { ClientLike } from "./client-like.js";
import type { Context } from "./context.js";
import type { BatchFailure } from "./errors.js";
import { packIds, unpackIds } from "./packed-ids.js";
import { SignalGroup } from "./signal-group.js";
import { isThrottling, isThrottlingCode } from "./throttling.js";

const ATTEMPTS = 5;
/** In milliseconds; it doubles with each attempt. */
const FIRST_DELAY = 100;

/** What one call brought, with those that repeated it. Its place among the others is that of its page. */
interface Outcome<Output> {
  readonly responses: Output[];
  readonly failures: BatchFailure[];
  /** Packed: what went through is told only if something else fails, and must wait for that until the end. */
  readonly succeeded: string[];
}

/** What came of all calls, in page order. */
export interface BatchResult<Output> {
  readonly responses: Output[];
  readonly failures: BatchFailure[];
  readonly succeeded: string[];
}

/** The calls of one batch action, several of them at a time. */
export class BatchRun<Client extends ClientLike, Item, Output extends object> {
  readonly #context: Context<Client>;
  readonly #call: BatchCall<Item, Output>;
  readonly #options: CallOptions;
  readonly #inFlight: CallsInFlight;
  readonly #signals: SignalGroup;
  readonly #onFailure: () => void;
  readonly #outcomes: Outcome<Output>[] = [];
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  /** `onFailure` is told once, when the first call has failed. */
  constructor(
    context: Context<Client>,
    call: BatchCall<Item, Output>,
    options: CallOptions,
    { concurrency, onFailure }: { readonly concurrency: number; readonly onFailure: () => void },
  ) {
    this.#context = context;
    this.#call = call;
    this.#options = options;
    this.#inFlight = new CallsInFlight(concurrency);
    this.#signals = new SignalGroup(options.abortSignal);
    this.#onFailure = onFailure;
  }

  /** The first error, of a call or of the listing. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** Starts a call for items of a page, once there is room for it; unless something has failed by then. */
  async start(items: Batch<Item>, page: number): Promise<void> {
    await this.#inFlight.room(page);
    if (this.#failure) return;
    const outcome: Outcome<Output> = { responses: [], failures: [], succeeded: [] };
    this.#outcomes.push(outcome);
    const flight = this.#inFlight.enter(page);
    const running = this.#run(items, outcome, flight)
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.#running.delete(running);
        flight.leave();
      });
    this.#running.add(running);
  }

  /** Notes an error, after which no call is started. Only the first one counts. */
  fail(error: unknown): void {
    if (this.#failure) return;
    this.#failure = { error };
    this.#onFailure();
  }

  /** Waits for what is under way. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** What came of the calls. */
  result(): BatchResult<Output> {
    return {
      responses: this.responses,
      failures: this.#outcomes.flatMap(({ failures }) => failures),
      succeeded: this.#outcomes.flatMap(({ succeeded }) => succeeded.flatMap(unpackIds)),
    };
  }

  /** The outputs, in page order. */
  get responses(): Output[] {
    return this.#outcomes.flatMap(({ responses }) => responses);
  }

  /** Whether the service answered that some items failed. */
  get hasFailures(): boolean {
    return this.#outcomes.some(({ failures }) => failures.length > 0);
  }

  /** One call, and those that repeat it for the items whose failure may pass. */
  async #run(items: Batch<Item>, outcome: Outcome<Output>, flight: CallInFlight): Promise<void> {
    const call = this.#call;
    let left: readonly Item[] = items;
    for (let attempt = 1; isBatch(left); attempt++) {
      const ids = left.map((item) => call.id(item));
      const isLast = attempt === ATTEMPTS;
      const output = await this.#send(left, ids, outcome, isLast);
      if (output) {
        const failures = call.failures?.(output, left) ?? [];
        const failed = new Set(failures.map((failure) => failure.id));
        const mayPass = ({ id: name, code }: BatchFailure): boolean =>
          !isLast && ids.includes(name) && call.transient?.includes(code) === true;
        const again = new Set(failures.filter(mayPass).map((failure) => failure.id));
        outcome.responses.push(output);
        outcome.failures.push(...failures.filter((failure) => !again.has(failure.id)));
        const succeeded = failed.size > 0 ? ids.filter((name) => !failed.has(name)) : ids;
        if (succeeded.length > 0) outcome.succeeded.push(packIds(succeeded));
        left = left.filter((_, index) => again.has(ids[index] ?? ""));
        if (failures.some(({ code }) => isThrottlingCode(code))) flight.slowDown();
        else if (failures.length === 0) flight.succeed();
      } else {
        flight.slowDown();
      }
      // Spread out, so that many that were told to slow down do not all come back at once.
      if (isBatch(left)) {
        const delay = FIRST_DELAY * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        await this.#signals.run((signal) => sleep(delay, signal));
      }
    }
  }

  /** The output; nothing if the service was too busy to listen, and is to be asked again. */
  async #send(
    items: Batch<Item>,
    ids: readonly string[],
    { failures }: Outcome<Output>,
    isLast: boolean,
  ): Promise<Output | undefined> {
    try {
      return await (this.#options.abortSignal
        ? this.#signals.run((abortSignal) => this.#sendWith(items, { ...this.#options, abortSignal }))
        : this.#sendWith(items, this.#options));
    } catch (error) {
      if (!isLast && isThrottling(error)) return undefined;
      if (error instanceof Error)
        failures.push(...ids.map((id) => ({ id, code: error.name, message: error.message })));
      throw error;
    }
  }

  #sendWith(items: Batch<Item>, options: CallOptions): Promise<Output> {
    return this.#call.send?.(items, options) ?? this.#context.send(this.#call.command(items), options);
  }
}
