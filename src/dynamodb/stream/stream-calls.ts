import type {
  DescribeStreamOutput,
  GetRecordsOutput,
  GetShardIteratorInput,
  GetShardIteratorOutput,
  Shard,
} from "@aws-sdk/client-dynamodb-streams";
import type { CallOptions } from "../../core/call/call-options.js";
import { Context } from "../../core/call/context.js";
import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Streams } from "./streams-client.js";

/** The start of a shard iterator. */
export type IteratorStart = Pick<GetShardIteratorInput, "SequenceNumber"> & {
  readonly ShardIteratorType: "AFTER_SEQUENCE_NUMBER" | "LATEST" | "TRIM_HORIZON";
};

/** The requests that read a stream. */
export class StreamCalls {
  readonly #context: Context<ClientLike>;
  readonly #streams: Streams;
  readonly #arn: string;
  readonly #options: CallOptions;

  constructor(streams: Streams, client: ClientLike, arn: string, options: CallOptions) {
    this.#context = new Context(client, "dynamodb-streams");
    this.#streams = streams;
    this.#arn = arn;
    this.#options = options;
  }

  /** The service's time in milliseconds, as far as the client knows it. */
  now(): number {
    const offset: unknown = Reflect.get(this.#context.client.config, "systemClockOffset");
    return Date.now() + (typeof offset === "number" ? offset : 0);
  }

  /** The current shards, and whether there will be more. */
  async describe(): Promise<{ readonly shards: readonly Shard[]; readonly goesOn: boolean }> {
    const { DescribeStreamCommand } = this.#streams;
    let status: string | undefined;
    const shards = await allPages(
      "table.stream",
      (token) =>
        this.#send<DescribeStreamOutput>(new DescribeStreamCommand({ StreamArn: this.#arn, ...token })),
      ({ StreamDescription: stream }) => {
        status = stream?.StreamStatus;
        return stream?.Shards ?? [];
      },
      ({ StreamDescription: stream }) => pageToken({ ExclusiveStartShardId: stream?.LastEvaluatedShardId }),
    );
    return { shards, goesOn: status !== undefined && status !== "DISABLED" };
  }

  async iterator(ShardId: string, start: IteratorStart): Promise<string | undefined> {
    const { GetShardIteratorCommand } = this.#streams;
    const command = new GetShardIteratorCommand({ StreamArn: this.#arn, ShardId, ...start });
    return (await this.#send<GetShardIteratorOutput>(command)).ShardIterator;
  }

  records(ShardIterator: string | undefined): Promise<GetRecordsOutput> {
    return this.#send(new this.#streams.GetRecordsCommand({ ShardIterator }));
  }

  #send<Output>(command: object): Promise<Output> {
    return this.#context.send(command as CommandOf<Output>, this.#options, "table.stream");
  }
}
