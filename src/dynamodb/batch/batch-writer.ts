import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CallsInFlight } from "../../core/batch/run/calls-in-flight.js";
import { BATCH_CONCURRENCY, type BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { refuseArguments } from "../../core/call/input/no-arguments.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { SignalGroup } from "../../core/concurrency/signal-group.js";
import { AbortError, UnexpectedResponseError } from "../../core/errors/errors.js";
import { positiveInteger } from "../../core/query/query.js";
import { IDENTITY } from "../../core/text/brand.js";
import { fromAttributeMap } from "../values/from-attribute-value.js";
import type { JsonSlice } from "../values/json/json-bytes.js";
import type { RequestTemplates } from "../wire/write-json.js";
import { BatchWriteError, type Unwritten, type UnwrittenRequest, unwrittenBy } from "./batch-write-error.js";
import type { KeyNames } from "./key-names.js";
import { ATTEMPTS, untilProcessed } from "./until-processed.js";
import { MOST_WRITES, type Write, WriteQueue } from "./write-queue.js";
import { writeId } from "./write-id.js";
import { attributesIn, batchWriteCommand, requestJson, unprocessedIds } from "./write-request.js";

/** Options of a batch writer. */
export interface BatchWriterOptions extends BatchOptions {
  /** The maximum number of attempts for unprocessed items while none is processed. Default: 10, about 15 seconds. */
  readonly maxAttempts?: number | undefined;
}

const OPTIONS = ["abortSignal", "concurrency", "maxAttempts", "requestTimeout"];

const DONE = Promise.resolve();

/** Where the options of the calls, and of a single item, belong. */
const OPTIONS_OF_CALLS = "Pass options to batchWriter(), as batchWriter({ abortSignal }).";
const OPTIONS_OF_ITEM = "A batch has no options of an item, such as a condition: pass them to table.items.";

/** The target of a batch writer. */
export interface WriteTarget {
  /** The name of the table. */
  readonly tableName: string;
  /** The writer's name in errors, such as `Table.batchWriter`. */
  readonly action: string;
  readonly context: Context<DynamoDBClient>;
  /** Returns the names of the table's key attributes. */
  keyNames(options: BatchOptions): Promise<KeyNames>;
}

/**
 * Writes any number of items to a table, 25 per call and several calls at a time. Created by `table.batchWriter()`.
 * Each call is a
 * [BatchWriteItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html).
 */
export class BatchWriter<Item extends object, Key extends object> implements AsyncDisposable {
  /** @internal */
  readonly [IDENTITY]: object;
  readonly #target: WriteTarget;
  readonly #options: BatchOptions;
  readonly #maxAttempts: number;
  readonly #queue = new WriteQueue();
  readonly #templates: RequestTemplates = new WeakMap();
  readonly #inFlight: CallsInFlight;
  readonly #pauses: SignalGroup;
  readonly #running = new Set<Promise<void>>();
  readonly #unwritten: Unwritten[] = [];
  #keyNames: Promise<KeyNames> | undefined;
  #knownNames: KeyNames | undefined;
  #sending: Promise<void> = Promise.resolve();
  #written = 0;
  #isDiscarded = false;
  #failure: { readonly error: unknown } | undefined;
  #isClosed = false;

  /** @internal Use `table.batchWriter()`. */
  constructor(target: WriteTarget, options: BatchWriterOptions = {}) {
    refuseUnknownOptions(options, OPTIONS);
    const { concurrency = BATCH_CONCURRENCY, maxAttempts = ATTEMPTS, ...others } = options;
    positiveInteger("concurrency", concurrency);
    positiveInteger("maxAttempts", maxAttempts);
    this[IDENTITY] = { of: "BatchWriter", table: target.tableName };
    this.#target = target;
    this.#options = others;
    this.#maxAttempts = maxAttempts;
    this.#inFlight = new CallsInFlight(concurrency);
    this.#pauses = new SignalGroup(others.abortSignal);
  }

  /** The number of items written so far. */
  get written(): number {
    return this.#written;
  }

  /**
   * Writes an item, replacing one with the same key. Resolves when there is room for more: await it, so that at most a
   * few hundred items are held in memory.
   *
   * @throws `TypeError` for an item that cannot be stored; `BatchActionError` if an earlier item could not be written
   */
  put(item: Item): Promise<void> {
    return this.#add({ put: item }, item, arguments);
  }

  /**
   * Deletes an item by its key.
   *
   * @throws `TypeError` for an invalid key, also for one with further attributes; `BatchActionError` if an earlier item could not be written
   */
  delete(key: Key): Promise<void> {
    return this.#add({ delete: key }, key, arguments);
  }

  /**
   * Resolves when all items passed so far are written.
   *
   * @throws `BatchActionError` with the items that could not be written; `AbortError`, with such an error as its
   *   `cause`
   */
  async flush(): Promise<void> {
    refuseArguments("flush", arguments, 0, OPTIONS_OF_CALLS);
    // Afterwards, items that waited for the names are in the queue. The callers that passed them get a failure.
    await this.#keyNames?.catch(() => undefined);
    await this.#send(0);
    await Promise.all(this.#running);
    if (this.#failure) throw this.#error(this.#failure.error);
  }

  /** Like `flush`, and accepts no more items. */
  async close(): Promise<void> {
    refuseArguments("close", arguments, 0, OPTIONS_OF_CALLS);
    this.#isClosed = true;
    await this.flush();
  }

  /** Discards items that were not sent yet, and waits for the calls in flight. */
  async discard(): Promise<void> {
    refuseArguments("discard", arguments, 0, OPTIONS_OF_CALLS);
    this.#isClosed = true;
    this.#isDiscarded = true;
    this.#drop("Discarded", "It was not sent.");
    this.#pauses.abort();
    await Promise.all(this.#running);
  }

  /**
   * Passes the writer to a function, and resolves when everything it wrote is stored. If the function throws, nothing
   * more is written.
   *
   * @throws `BatchActionError` with the items that were not written; its `cause` is the error that the function threw
   * @example
   * await table.batchWriter().run(async (writer) => {
   *   for await (const order of orders) await writer.put(order);
   * });
   */
  async run(block: (writer: this) => Promise<void> | void): Promise<void> {
    refuseArguments("run", arguments, 1, OPTIONS_OF_CALLS);
    try {
      await block(this);
    } catch (error) {
      // If an earlier write failed, that is why the function could not continue.
      const { error: cause } = this.#failure ?? { error };
      await this.discard();
      throw this.#error(cause);
    }
    await this.close();
  }

  /** Writes the remaining items at the end of an `await using` block, even if an exception ended it. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isClosed) await this.close();
    await Promise.all(this.#running);
  }

  /** Does not wait if there is room: most items are added to a batch that is not full yet. */
  #add(given: UnwrittenRequest, item: object, all: ArrayLike<unknown>): Promise<void> {
    try {
      if (all.length > 1) refuseArguments("put" in given ? "put" : "delete", all, 1, OPTIONS_OF_ITEM);
      const json = requestJson(given);
      if (this.#isClosed) throw new TypeError(`${this.#target.action}: the writer is closed.`);
      if (this.#options.abortSignal?.aborted) return this.#endAborted();
      const names = this.#knownNames;
      return names ? this.#enqueue(given, json, item, names) : this.#enqueueLater(given, json);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Waits for the calls in flight, so that the error states what was written. */
  async #endAborted(): Promise<never> {
    await this.flush();
    throw this.#error(undefined);
  }

  async #enqueueLater(given: UnwrittenRequest, json: JsonSlice): Promise<void> {
    this.#keyNames ??= this.#target.keyNames(this.#options);
    const names = await this.#keyNames;
    // Set only here, so that no later write overtakes those that wait for the names.
    this.#knownNames = names;
    // Not from the given item, which may have been changed since.
    const item = fromAttributeMap(attributesIn(json));
    await this.#enqueue(given, json, item, names);
  }

  #enqueue(given: UnwrittenRequest, json: JsonSlice, item: object, names: KeyNames): Promise<void> {
    if (this.#failure) return this.flush();
    this.#queue.add({ id: writeId(given, item, names), json, given });
    return this.#queue.size < MOST_WRITES ? DONE : this.#sendFull();
  }

  async #sendFull(): Promise<void> {
    await this.#send(MOST_WRITES - 1);
    if (this.#failure) await this.flush();
  }

  /** Starts calls, each when there is room for it, until at most this many writes are waiting. */
  #send(most: number): Promise<void> {
    const before = this.#sending;
    const sending = async (): Promise<void> => {
      await before;
      while (this.#queue.size > most && !this.#failure) {
        await this.#inFlight.room(0);
        const writes = this.#queue.take();
        if (writes.length > 0) this.#start(writes);
        // All waiting writes are for items that are being written.
        else if (this.#running.size > 0) await Promise.race(this.#running);
      }
    };
    this.#sending = sending();
    return this.#sending;
  }

  #start(writes: readonly Write[]): void {
    const running = this.#write(writes).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #write(writes: readonly Write[]): Promise<void> {
    const flight = this.#inFlight.enter(0);
    const { left, error } = await untilProcessed(writes, (some) => this.#call(some), {
      flight,
      maxAttempts: this.#maxAttempts,
      pauses: this.#pauses,
      isOver: () => this.#isOver,
    });
    this.#queue.release(writes);
    this.#written += writes.length - left.length;
    if (left.length > 0) this.#fail(left, error);
    flight.leave();
  }

  /** Sends one call, and returns the unprocessed writes. */
  async #call(writes: readonly Write[]): Promise<readonly Write[]> {
    const { context, tableName } = this.#target;
    // A later write of the same item makes a retry of this one unnecessary.
    const needed = writes.filter((write) => !this.#queue.isSuperseded(write));
    if (needed.length === 0) return [];
    const command = batchWriteCommand(
      tableName,
      needed.map(({ json }) => json),
      this.#templates,
    );
    const output = await context.sendOnce(command, this.#options, this.#target.action);
    if (Object.keys(output.UnprocessedItems ?? {}).length === 0) return [];
    const ids = unprocessedIds(output, (await this.#keyNames) ?? []);
    const left = needed.filter(({ id }) => ids.has(id));
    // A response about other items says nothing about these.
    if (left.length < ids.size) throw new UnexpectedResponseError("UnprocessedItems of the call's items");
    return left;
  }

  /** Whether nothing more may be sent. */
  get #isOver(): boolean {
    return this.#isDiscarded || this.#failure !== undefined || this.#options.abortSignal?.aborted === true;
  }

  /** After the first failure, nothing more is sent. */
  #fail(left: readonly Write[], error: unknown): void {
    const { name: code, message } =
      error instanceof Error
        ? error
        : { name: "Unprocessed", message: "The service did not process it, in several attempts." };
    this.#failure ??= { error };
    this.#unwritten.push(...left.map((write) => unwrittenBy(write, code, message)));
    this.#drop("NotSent", "It was not sent, since writing another item failed.");
    this.#pauses.abort();
  }

  /** Reports the waiting items as not written. */
  #drop(code: string, message: string): void {
    this.#unwritten.push(...this.#queue.clear().map((write) => unwrittenBy(write, code, message)));
  }

  #error(cause: unknown): Error {
    const { abortSignal } = this.#options;
    const reason = abortSignal?.aborted ? (abortSignal.reason as unknown) : cause;
    const options = reason === undefined ? {} : { cause: reason };
    const report = new BatchWriteError(this.#target.action, this.#written, this.#unwritten, options);
    return abortSignal?.aborted ? new AbortError(abortSignal, report) : report;
  }
}
