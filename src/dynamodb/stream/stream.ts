import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ClientLike } from "../../core/client/client-like.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { checkAmount, checkOneOf, checkPlain } from "../../core/text/argument-checks.js";
import type { Table } from "../generated/table.js";
import type { IndexKeys, NameOf } from "../items/keys/item-types.js";
import { settingsOf } from "../wire/value-settings.js";
import { StreamReader } from "./read-stream.js";
import { StreamCalls } from "./stream-calls.js";
import { changeOf } from "./change-of.js";
import { decodePosition, encodePosition, positionIn, type StreamCursor } from "./stream-position.js";
import type { StreamStart } from "./stream-shards.js";
import { loadStreams, streamsClient } from "./streams-client.js";
import { type StreamPage, TableStream } from "./table-stream.js";

/** Options of reading a table's stream. */
export interface StreamOptions extends CallOptions {
  /** `"latest"`, the default: changes from now on. `"oldest"`: also those of the last 24 hours. */
  readonly from?: "latest" | "oldest" | undefined;
  /** The seconds to wait when there are no new changes. Default: 1. */
  readonly pollInterval?: number | undefined;
  /** Your own client. By default one is created with the configuration of the table's client. */
  readonly client?: ClientLike | undefined;
}

/**
 * The changes to the table's items, from its stream: all shards, with each item's changes in order. Ends when the loop
 * is left, the signal is aborted or the stream is disabled. Its `pages()` have cursors, from which `startFrom(cursor)`
 * continues later. Requires the package `@aws-sdk/client-dynamodb-streams`; without it the loop throws a
 * `MissingPeerError`.
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
): TableStream<Item> {
  const { from = "latest" } = { ...options };
  return new TableStream(self.name, from, (cursor) => pages<Item>(self, handle, options, cursor));
}

async function* pages<Item>(
  self: { load(options: CallOptions): Promise<unknown>; readonly latestStreamArn: string | undefined },
  { context }: ResourceHandle<DynamoDBClient>,
  given: StreamOptions,
  cursor: string | undefined,
): AsyncGenerator<StreamPage<Item>, undefined, undefined> {
  const { from = "latest", pollInterval = 1, client, ...options } = checkPlain("The options", given);
  checkOneOf("from", from, ["latest", "oldest"]);
  const pause = checkAmount("pollInterval", "a number of seconds", pollInterval) * 1000;
  refuseUnknownOptions(options);
  const begin = cursor === undefined ? undefined : decodePosition(cursor);
  await self.load(options);
  const arn = requireAttribute(self, self.latestStreamArn, "LatestStreamArn");
  const streams = await loadStreams();
  const calls = new StreamCalls(streams, client ?? streamsClient(streams, context.client), arn, options);
  const { abortSignal } = options;
  const reader = new StreamReader(calls, { from: startOf(from, begin, arn, calls), pause, abortSignal });
  const settings = settingsOf(context);
  for await (const { records, position } of reader.pages()) {
    const changes = records.map((record) => changeOf<Item>(record, settings));
    yield { changes, cursor: encodePosition(position, arn) };
  }
}

function startOf(
  from: "latest" | "oldest",
  cursor: StreamCursor | undefined,
  arn: string,
  calls: StreamCalls,
): StreamStart {
  if (cursor !== undefined) return positionIn(cursor, arn);
  return from === "oldest" ? from : { since: calls.now() };
}
