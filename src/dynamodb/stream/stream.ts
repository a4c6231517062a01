import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ClientLike } from "../../core/client/client-like.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { checkAmount, checkOneOf } from "../../core/text/argument-checks.js";
import type { Table } from "../generated/table.js";
import type { IndexKeys, NameOf } from "../items/keys/item-types.js";
import { settingsOf } from "../wire/value-settings.js";
import { StreamReader } from "./read-stream.js";
import { changeOf, type StreamChange } from "./stream-change.js";
import { loadStreams, streamsClient } from "./streams-client.js";

/** Options of reading a table's stream. */
export interface StreamOptions extends CallOptions {
  /** `"latest"`: what changes from now on, which is what there is unless given. `"oldest"`: the last 24 hours as well. */
  readonly from?: "latest" | "oldest" | undefined;
  /** The seconds to wait where there is nothing new; 1 unless given. */
  readonly pollInterval?: number | undefined;
  /** A client of your own; otherwise one is made that is like the table's. */
  readonly client?: ClientLike | undefined;
}

/**
 * The changes of the table's items, from its stream: all shards, each item's changes in their order. It goes on until the
 * loop is left, the signal is aborted or the stream is disabled. Needs the package `@aws-sdk/client-dynamodb-streams`;
 * without it the loop ends in a `MissingPeerError`.
 *
 * @throws {TypeError} when it is read, for a table without a stream
 * @example
 * for await (const { kind, key, after } of table.stream({ from: "oldest" })) console.log(kind, key, after);
 */
export function stream<
  Item extends object,
  PartitionKey extends NameOf<Item>,
  SortKey extends NameOf<Item>,
  Indexes extends IndexKeys<Item>,
>(
  self: Table<Item, PartitionKey, SortKey, Indexes>,
  handle: ResourceHandle<DynamoDBClient>,
  options: StreamOptions = {},
): AsyncIterable<StreamChange<Item>> {
  return { [Symbol.asyncIterator]: () => changes<Item>(self, handle, options) };
}

async function* changes<Item>(
  self: { load(options: CallOptions): Promise<unknown>; readonly latestStreamArn: string | undefined },
  { context }: ResourceHandle<DynamoDBClient>,
  { from = "latest", pollInterval = 1, client, ...options }: StreamOptions,
): AsyncGenerator<StreamChange<Item>, undefined, undefined> {
  checkOneOf("from", from, ["latest", "oldest"]);
  const pause = checkAmount("pollInterval", "a number of seconds", pollInterval) * 1000;
  await self.load(options);
  const arn = requireAttribute(self, self.latestStreamArn, "LatestStreamArn");
  const streams = await loadStreams();
  const reader = new StreamReader(streams, client ?? streamsClient(streams, context.client), arn, {
    ...options,
    from: from === "oldest" ? "TRIM_HORIZON" : "LATEST",
    pause,
  });
  const settings = settingsOf(context);
  for await (const records of reader.pages())
    for (const record of records) yield changeOf<Item>(record, settings);
}
