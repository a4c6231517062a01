import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { errorName } from "../../core/errors/error-guards.js";
import type { IteratorStart, StreamCalls } from "./stream-calls.js";
import type { ShardPosition } from "./stream-position.js";

/** In milliseconds: the possible difference between the clocks of this machine and the service. */
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

  /** @param isNew whether to skip earlier records */
  static async begin(calls: StreamCalls, position: ShardPosition, isNew: boolean): Promise<ShardReader> {
    const start: IteratorStart = isNew ? { ShardIteratorType: "LATEST" } : startOf(position);
    return new ShardReader(calls, position, await calls.iterator(position.id, start));
  }

  /** The position after the records that were read. */
  get position(): ShardPosition {
    return this.#position;
  }

  /** Whether the shard is closed and completely read. */
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
      // An iterator is valid for 15 minutes, and the caller may have taken longer.
      if (errorName(error) !== "ExpiredIteratorException") throw error;
      this.#iterator = await this.#calls.iterator(this.#position.id, startOf(this.#position));
      return [];
    }
  }

  /** After a restart, a reading of new records also finds earlier ones. */
  #isSince({ dynamodb: { ApproximateCreationDateTime: time } = {} }: StreamRecord): boolean {
    const { since } = this.#position;
    return since === undefined || time === undefined || time.getTime() >= since - CLOCK_SKEW;
  }
}

/** "Latest" would be another position by now: start at the beginning, and skip older records. */
function startOf({ after }: ShardPosition): IteratorStart {
  if (after === undefined) return { ShardIteratorType: "TRIM_HORIZON" };
  return { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after };
}
