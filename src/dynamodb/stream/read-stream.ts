import type {
  _Record as StreamRecord,
  DescribeStreamOutput,
  GetRecordsOutput,
  GetShardIteratorOutput,
  Shard,
} from "@aws-sdk/client-dynamodb-streams";
import type { CallOptions } from "../../core/call/call-options.js";
import { Context } from "../../core/call/context.js";
import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import { sleep } from "../../core/concurrency/abort.js";
import { errorName } from "../../core/errors/error-guards.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { type ShardStart, StreamShards } from "./stream-shards.js";
import type { Streams } from "./streams-client.js";

/** How a stream is read. */
export interface StreamReading extends CallOptions {
  readonly from: ShardStart;
  /** The pause where there is nothing new, in milliseconds. */
  readonly pause: number;
}

interface Reader {
  readonly id: string;
  iterator: string | undefined;
  last: string | undefined;
}

/** Reads a stream for as long as somebody wants to, shard by shard, in pages of records. */
export class StreamReader {
  readonly #context: Context<ClientLike>;
  readonly #streams: Streams;
  readonly #arn: string;
  readonly #reading: StreamReading;

  constructor(streams: Streams, client: ClientLike, arn: string, reading: StreamReading) {
    this.#context = new Context(client, "dynamodb-streams");
    this.#streams = streams;
    this.#arn = arn;
    this.#reading = reading;
  }

  /** The records, page by page; it ends when the stream has been disabled and everything has been read. */
  async *pages(): AsyncGenerator<readonly StreamRecord[], undefined, undefined> {
    const { from, pause, abortSignal } = this.#reading;
    const shards = new StreamShards(from);
    const readers: Reader[] = [];
    for (let isNew = true; ;) {
      if (isNew) {
        for (const { id, start } of shards.ready(await this.#shards()))
          readers.push(await this.#begin(id, start));
      }
      if (readers.length === 0) return;
      let isIdle = true;
      isNew = false;
      for (const reader of readers.slice()) {
        const records = await this.#read(reader);
        if (records.length > 0) {
          isIdle = false;
          yield records;
        }
        if (reader.iterator !== undefined) continue;
        shards.end(reader.id);
        readers.splice(readers.indexOf(reader), 1);
        isNew = true;
      }
      if (isIdle && !isNew) await sleep(pause, abortSignal);
    }
  }

  async #shards(): Promise<Shard[]> {
    const { DescribeStreamCommand } = this.#streams;
    return allPages(
      "table.stream",
      (token) =>
        this.#send<DescribeStreamOutput>(new DescribeStreamCommand({ StreamArn: this.#arn, ...token })),
      ({ StreamDescription: stream }) => stream?.Shards ?? [],
      ({ StreamDescription: stream }) => pageToken({ ExclusiveStartShardId: stream?.LastEvaluatedShardId }),
    );
  }

  async #begin(id: string, type: ShardStart): Promise<Reader> {
    return { id, iterator: await this.#iterator(id, { ShardIteratorType: type }), last: undefined };
  }

  async #iterator(
    ShardId: string,
    where: {
      readonly ShardIteratorType: ShardStart | "AFTER_SEQUENCE_NUMBER";
      readonly SequenceNumber?: string;
    },
  ): Promise<string | undefined> {
    const { GetShardIteratorCommand } = this.#streams;
    const command = new GetShardIteratorCommand({ StreamArn: this.#arn, ShardId, ...where });
    return (await this.#send<GetShardIteratorOutput>(command)).ShardIterator;
  }

  /** The next records of a shard; its iterator is gone when that was the last page. */
  async #read(reader: Reader): Promise<readonly StreamRecord[]> {
    const { GetRecordsCommand } = this.#streams;
    try {
      const command = new GetRecordsCommand({ ShardIterator: reader.iterator });
      const { Records: records = [], NextShardIterator: next } = await this.#send<GetRecordsOutput>(command);
      reader.iterator = next;
      reader.last = records.at(-1)?.dynamodb?.SequenceNumber ?? reader.last;
      return records;
    } catch (error) {
      // An iterator lives for a quarter of an hour, and the caller may have taken longer.
      if (errorName(error) !== "ExpiredIteratorException" || reader.last === undefined) throw error;
      const after = { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: reader.last } as const;
      reader.iterator = await this.#iterator(reader.id, after);
      return [];
    }
  }

  #send<Output>(command: object): Promise<Output> {
    const { abortSignal, requestTimeout } = this.#reading;
    return this.#context.send(command as CommandOf<Output>, { abortSignal, requestTimeout }, "table.stream");
  }
}
