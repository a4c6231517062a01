import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from "@aws-sdk/client-dynamodb-streams";

/** A shard of a stream in memory. */
export interface StubShard {
  readonly id: string;
  readonly parent?: string;
  /** The ids of the items that were put. */
  readonly items: string[];
  /** When they were put; long ago by default. */
  readonly putAt?: Date;
  isClosed?: boolean;
  /** Not listed, as the service may list a child after its parent has ended. */
  isHidden?: boolean;
}

/** In records. */
const PAGE = 2;

/** An in-memory stream whose iterators can expire. */
export class StreamsStub extends DynamoDBStreamsClient {
  status: string = "ENABLED";
  shards: StubShard[] = [];
  describes = 0;
  /** Called before each GetRecords. */
  onRead: (() => void) | undefined;
  #iterators = 0;
  #expired = 0;

  constructor() {
    super({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  }

  /** Expires all current iterators. */
  expire(): void {
    this.#expired = this.#iterators;
  }

  override send = (async (command: unknown): Promise<unknown> => {
    if (command instanceof DescribeStreamCommand) {
      this.describes++;
      const Shards = this.shards.filter(({ isHidden }) => !isHidden).map(toShard);
      return { StreamDescription: { StreamStatus: this.status, Shards } };
    }
    if (command instanceof GetShardIteratorCommand) {
      const { ShardId = "", ShardIteratorType, SequenceNumber = "" } = command.input;
      const { items } = this.#shard(ShardId);
      const starts = {
        TRIM_HORIZON: 0,
        LATEST: items.length,
        AFTER_SEQUENCE_NUMBER: indexIn(SequenceNumber) + 1,
      };
      return { ShardIterator: this.#iterator(ShardId, starts[ShardIteratorType as keyof typeof starts]) };
    }
    if (command instanceof GetRecordsCommand) {
      this.onRead?.();
      return this.#records(command.input.ShardIterator ?? "");
    }
    throw new Error("not expected");
  }) as DynamoDBStreamsClient["send"];

  #records(iterator: string): object {
    const [id = "", index = "", count = ""] = iterator.split(":");
    if (Number(count) <= this.#expired) {
      throw Object.assign(new Error("The iterator has expired."), { name: "ExpiredIteratorException" });
    }
    const { items, isClosed, putAt = new Date(0) } = this.#shard(id);
    const end = Math.min(Number(index) + PAGE, items.length);
    const Records = items.slice(Number(index), end).map((item, offset) => ({
      eventName: "INSERT",
      dynamodb: {
        Keys: { id: { S: item } },
        SequenceNumber: `${id}/${Number(index) + offset}`,
        ApproximateCreationDateTime: putAt,
      },
    }));
    const isOver = isClosed && end === items.length;
    return { Records, ...(!isOver && { NextShardIterator: this.#iterator(id, end) }) };
  }

  #iterator(id: string, index: number): string {
    return `${id}:${index}:${++this.#iterators}`;
  }

  #shard(id: string): StubShard {
    const shard = this.shards.find((one) => one.id === id);
    if (shard) return shard;
    throw Object.assign(new Error("No such shard."), { name: "ResourceNotFoundException" });
  }
}

function toShard({ id, parent, isClosed }: StubShard): Shard {
  return {
    ShardId: id,
    ...(parent !== undefined && { ParentShardId: parent }),
    SequenceNumberRange: { StartingSequenceNumber: "0", ...(isClosed && { EndingSequenceNumber: "9" }) },
  };
}

function indexIn(sequenceNumber: string): number {
  return Number(sequenceNumber.split("/")[1]);
}
