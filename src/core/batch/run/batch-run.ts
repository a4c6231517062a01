import { sleep, throwIfAborted } from "../../concurrency/abort.js";
import { type Batch, type BatchAction, isBatch } from "../batch-call.js";
import type { CallOptions } from "../../call/call-options.js";
import { type CallInFlight, CallsInFlight } from "./calls-in-flight.js";
import type { ClientLike } from "../../client/client-like.js";
import { errorName, isAbortError } from "../../errors/error-guards.js";
import { AbortError, BatchActionError, type BatchFailure } from "../../errors/errors.js";
import { compactIds, expandIds } from "../compact-ids.js";
import { refusedItems } from "./refused-items.js";
import { SignalGroup } from "../../concurrency/signal-group.js";
import { isThrottling, isThrottlingCode } from "./throttling.js";

const ATTEMPTS = 5;
/** In milliseconds; it doubles with each attempt. */
const FIRST_DELAY = 100;

/** The result of one call, with those of its retries. */
interface Outcome<Output> {
  readonly responses: Output[];
  readonly failures: BatchFailure[];
  /** Packed: successes are reported only if something else fails, which is not known until the end. */
  readonly succeeded: string[];
}

/** The calls of one batch action, several at a time. */
export class BatchRun<Client extends ClientLike, Item, Output extends object> {
  readonly #batch: BatchAction<Client, Item, Output>;
  readonly #options: CallOptions;
  readonly #inFlight: CallsInFlight;
  readonly #signals: SignalGroup;
  readonly #onFailure: () => void;
  readonly #outcomes: Outcome<Output>[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #pauses: SignalGroup;
  #failure: { readonly error: unknown } | undefined;
  #errors = 0;

  /** `onFailure` is called once, when the first call has failed. */
  constructor(
    batch: BatchAction<Client, Item, Output>,
    options: CallOptions,
    { concurrency, onFailure }: { readonly concurrency: number; readonly onFailure: () => void },
  ) {
    this.#batch = batch;
    this.#options = options;
    this.#inFlight = new CallsInFlight(concurrency);
    this.#signals = new SignalGroup(options.abortSignal);
    this.#pauses = new SignalGroup(options.abortSignal);
    this.#onFailure = onFailure;
  }

  /** The first error, of a call or of the listing. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** Starts a call for items of a page as soon as there is room for it, unless something has failed meanwhile. */
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

  /** Records items that were not found; no call is sent for them. */
  refuse(items: readonly Item[]): void {
    if (items.length === 0) return;
    const failures = items.map((item) => ({
      id: this.#batch.call.id(item),
      code: "ResourceNotFound",
      message: "It does not exist.",
    }));
    this.#outcomes.push({ responses: [], failures, succeeded: [] });
  }

  /** Records an error, after which no call is started or retried. Only the first one is reported as the cause. */
  fail(error: unknown): void {
    this.#errors++;
    if (this.#failure) return;
    this.#failure = { error };
    this.#pauses.abort();
    this.#onFailure();
  }

  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** The outputs of the calls, in page order. Throws if any of them, the listing or an item has failed. */
  outputs(): Output[] {
    const responses = this.#outcomes.flatMap((outcome) => outcome.responses);
    const failures = this.#outcomes.flatMap((outcome) => outcome.failures);
    const report = (options?: ErrorOptions): BatchActionError => {
      const succeeded = this.#outcomes.flatMap((outcome) => outcome.succeeded.flatMap(expandIds));
      return new BatchActionError({ action: this.#batch.name, responses, failures, succeeded }, options);
    };
    if (this.#failure) {
      const { error } = this.#failure;
      const { abortSignal } = this.#options;
      if (isAbortError(error)) {
        if (!abortSignal?.aborted || this.#outcomes.length === 0) throw error;
        throw new AbortError(abortSignal, report({ cause: abortSignal.reason }));
      }
      // The first error alone would hide the other successes and failures.
      if (responses.length === 0 && this.#errors === 1) throw error;
      throw report({ cause: error });
    }
    if (failures.length > 0) throw report();
    return responses;
  }

  /** One call, and its retries: for items with temporary failures, and for items that did not cause a rejection. */
  async #run(items: Batch<Item>, outcome: Outcome<Output>, flight: CallInFlight): Promise<void> {
    const calls = [{ items, attempt: 1 }];
    try {
      for (let call = calls.shift(); call; call = calls.shift()) {
        const { attempt } = call;
        const again = await this.#attempt(call.items, outcome, flight, attempt === ATTEMPTS);
        calls.unshift(...again.others.map((others) => ({ items: others, attempt: 1 })));
        if (isBatch(again.items)) {
          if (await this.#mayRepeat(attempt, flight)) {
            calls.unshift({ items: again.items, attempt: attempt + 1 });
          } else {
            outcome.failures.push(...again.failures);
            throwIfAborted(this.#options.abortSignal);
            if (again.error !== undefined) throw again.error;
          }
        }
        if (calls.length > 0 && this.#failure) throw this.#failure.error;
      }
    } catch (error) {
      const left = calls.flatMap((call) => call.items.map((item) => this.#batch.call.id(item)));
      outcome.failures.push(...left.map((id) => failureOf(id, error)));
      throw error;
    }
  }

  async #attempt(
    items: Batch<Item>,
    outcome: Outcome<Output>,
    flight: CallInFlight,
    isLast: boolean,
  ): Promise<Again<Item>> {
    const { call } = this.#batch;
    const ids = items.map((item) => call.id(item));
    let output: Output;
    try {
      output = await this.#send(items);
    } catch (error) {
      const failures = ids.map((name) => failureOf(name, error));
      if (!isLast && isThrottling(error)) {
        flight.slowDown();
        return { items, failures, error, others: [] };
      }
      const refused = refusedItems(items, call, error);
      if (refused) {
        outcome.failures.push(...refused.ids.map((name) => failureOf(name, error)));
        return { items: [], failures: [], others: refused.others };
      }
      outcome.failures.push(...failures);
      throw error;
    } finally {
      this.#batch.onSent?.(items);
    }
    const failures = call.failures?.(output, items) ?? [];
    const failed = new Set(failures.map((failure) => failure.id));
    const mayPass = ({ id: name, code }: BatchFailure): boolean =>
      !isLast && ids.includes(name) && call.transient?.includes(code) === true;
    const passing = failures.filter(mayPass);
    const again = new Set(passing.map((failure) => failure.id));
    outcome.responses.push(output);
    outcome.failures.push(...failures.filter((failure) => !again.has(failure.id)));
    const succeeded = failed.size > 0 ? ids.filter((name) => !failed.has(name)) : ids;
    if (call.ends) this.#batch.onEnded?.(items.filter((_, index) => !failed.has(ids[index] ?? "")));
    if (succeeded.length > 0) outcome.succeeded.push(compactIds(succeeded));
    if (failures.some(({ code }) => isThrottlingCode(code))) flight.slowDown();
    else if (failures.length === 0) flight.succeed();
    return { items: items.filter((_, index) => again.has(ids[index] ?? "")), failures: passing, others: [] };
  }

  /** Waits before a retry, unless another call has failed permanently. */
  async #mayRepeat(attempt: number, flight: CallInFlight): Promise<boolean> {
    // Jitter keeps throttled callers from retrying all at once.
    const delay = FIRST_DELAY * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
    if (this.#failure) return false;
    await this.#pauses.run((signal) => sleep(delay, signal)).catch(() => undefined);
    const { abortSignal } = this.#options;
    if (!this.#failure && abortSignal?.aborted !== true) await flight.again();
    return !this.#failure && abortSignal?.aborted !== true;
  }

  #send(items: Batch<Item>): Promise<Output> {
    return this.#options.abortSignal
      ? this.#signals.run((abortSignal) => this.#sendWith(items, { ...this.#options, abortSignal }))
      : this.#sendWith(items, this.#options);
  }

  #sendWith(items: Batch<Item>, options: CallOptions): Promise<Output> {
    const { call, context } = this.#batch;
    return call.send ? call.send(items, options) : context.send(call.command(items), options);
  }
}

/** The items to retry, and their failures in case they are not retried. */
interface Again<Item> {
  readonly items: readonly Item[];
  readonly failures: readonly BatchFailure[];
  readonly error?: unknown;
  /** The items that did not cause the rejection, grouped into calls. */
  readonly others: readonly Batch<Item>[];
}

function failureOf(id: string, error: unknown): BatchFailure {
  if (!(error instanceof Error)) return { id, code: "", message: String(error) };
  const { name, message } = error;
  return { id, code: error instanceof BatchActionError ? (errorName(error.cause) ?? name) : name, message };
}
