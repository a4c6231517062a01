import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { errorName } from "../../core/errors/error-guards.js";
import type { IteratorStart, StreamCalls } from "./stream-calls.js";
import type { ShardPosition } from "./stream-position.js";

/** In milliseconds: by how much the clocks of this machine and of the service may differ. */
const CLOCK_SKEW = 5 * 60_000;

/** Reads one shard, from a position to its end. */
export class ShardReader {
  readonly #calls: StreamCalls;
  #position: ShardPosition;
  #iterator: string | undefined;

  private constructor(calls: StreamCalls, position: ShardPosition, iterator: string | undefined) {
    this.#calls = calls;
    this.#position = position;
    this.#iterator = iterator;
  }

  /** @param isNew whether a reading from now on begins now */
  static async begin(calls: StreamCalls, position: ShardPosition, isNew: boolean): Promise<ShardReader> {
    const start: IteratorStart = isNew ? { ShardIteratorType: "LATEST" } : startOf(position);
    return new ShardReader(calls, position, await calls.iterator(position.id, start));
  }

  /** What was read by now. */
  get position(): ShardPosition {
    return this.#position;
  }

  /** Whether the shard is closed, and all of it was read. */
  get isOver(): boolean {
    return this.#iterator === undefined;
  }

  /** The next records. */
  async read(): Promise<readonly StreamRecord[]> {
    try {
      const { Records = [], NextShardIterator } = await this.#calls.records(this.#iterator);
      this.#iterator = NextShardIterator;
      const after = Records.at(-1)?.dynamodb?.SequenceNumber;
      if (after !== undefined) this.#position = { ...this.#position, after };
      return Records.filter((record) => this.#isSince(record));
    } catch (error) {
      // An iterator lives for a quarter of an hour, and the caller may have taken longer.
      if (errorName(error) !== "ExpiredIteratorException") throw error;
      this.#iterator = await this.#calls.iterator(this.#position.id, startOf(this.#position));
      return [];
    }
  }

  /** A reading from now on that begins anew finds what there was before, too. */
  #isSince({ dynamodb: { ApproximateCreationDateTime: time } = {} }: StreamRecord): boolean {
    const { since } = this.#position;
    return since === undefined || time === undefined || time.getTime() >= since - CLOCK_SKEW;
  }
}

/** "Latest" would be another place by now: it is the beginning, less what is older. */
function startOf({ after }: ShardPosition): IteratorStart {
  if (after === undefined) return { ShardIteratorType: "TRIM_HORIZON" };
  return { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after };
}
