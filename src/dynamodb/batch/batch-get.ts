import { checkIterable } from "../../core/text/argument-checks.js";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BATCH_CONCURRENCY, type BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { SignalGroup } from "../../core/concurrency/signal-group.js";
import { positiveInteger } from "../../core/query/query.js";
import type { NativeItem } from "../values/native-value.js";
import { BatchReader, type ItemAddress, MOST_KEYS } from "./batch-reader.js";
import { ATTEMPTS } from "./until-processed.js";

/** Options of reading many items. */
export interface BatchGetOptions extends BatchOptions {
  /** Reads the latest state of each item, at twice the cost. */
  readonly consistent?: boolean | undefined;
  /** The maximum number of attempts for unprocessed keys while none is processed. Default: 10. */
  readonly maxAttempts?: number | undefined;
}

const OPTIONS = ["abortSignal", "concurrency", "consistent", "maxAttempts", "requestTimeout"];

/**
 * Reads any number of items from any tables, 100 per call and several calls at a time. Yields them in the order of the
 * addresses, with `undefined` for an item that does not exist.
 */
export async function* batchGet(
  context: Context<DynamoDBClient>,
  action: string,
  addresses: Iterable<ItemAddress> | AsyncIterable<ItemAddress>,
  given: BatchGetOptions = {},
): AsyncGenerator<NativeItem | undefined, undefined, undefined> {
  refuseUnknownOptions(given, OPTIONS);
  const { concurrency = BATCH_CONCURRENCY, maxAttempts = ATTEMPTS, consistent, ...options } = given;
  positiveInteger("concurrency", concurrency);
  positiveInteger("maxAttempts", maxAttempts);
  const own = new SignalGroup(options.abortSignal).open();
  const reader = new BatchReader(context, action, {
    ...options,
    concurrency,
    maxAttempts,
    consistent,
    abortSignal: own.signal,
  });
  checkIterable("The keys", addresses);
  const reading: Promise<(NativeItem | undefined)[]>[] = [];
  const start = async (chunk: readonly ItemAddress[]): Promise<void> => {
    await reader.room();
    const items = reader.read(chunk);
    // The caller gets the failure; this prevents an unhandled rejection if no one awaits them.
    items.catch(() => undefined);
    reading.push(items);
  };
  try {
    let chunk: ItemAddress[] = [];
    for await (const address of addresses) {
      throwIfAborted(options.abortSignal);
      chunk.push(address);
      if (chunk.length < MOST_KEYS) continue;
      await start(chunk);
      chunk = [];
      if (reading.length >= concurrency) yield* (await reading.shift()) ?? [];
    }
    if (chunk.length > 0) await start(chunk);
    for (const items of reading) yield* await items;
    return undefined;
  } finally {
    own.abort();
    own.close();
    await Promise.allSettled(reading);
  }
}
