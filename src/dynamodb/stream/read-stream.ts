import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { sleep } from "../../core/concurrency/abort.js";
import { ShardReader } from "./shard-reader.js";
import type { StreamCalls } from "./stream-calls.js";
import type { StreamPosition } from "./stream-position.js";
import { StreamShards, type StreamStart } from "./stream-shards.js";

/** In milliseconds: the pause before shards that are not listed yet are requested again; it doubles each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** How a stream is read. */
export interface StreamReading {
  readonly from: StreamStart;
  /** The pause when there are no new records, in milliseconds. */
  readonly pause: number;
  readonly abortSignal: AbortSignal | undefined;
}

/** Records, and the position after them. */
export interface RecordPage {
  readonly records: readonly StreamRecord[];
  readonly position: StreamPosition;
}

/** Reads a stream until the caller stops, shard by shard, in pages of records. */
export class StreamReader {
  readonly #calls: StreamCalls;
  readonly #reading: StreamReading;
  readonly #shards: StreamShards;
  #readers: ShardReader[] = [];
  /** When to list the shards again, as a `performance.now()` value. */
  #nextListing = 0;
  #listingPause = FIRST_PAUSE;

  constructor(calls: StreamCalls, reading: StreamReading) {
    this.#calls = calls;
    this.#reading = reading;
    this.#shards = new StreamShards(reading.from);
  }

  /**
   * The records, page by page; the first page is empty, and has the start position. Ends when the stream has been
   * disabled and everything has been read.
   */
  async *pages(): AsyncGenerator<RecordPage, undefined, undefined> {
    const { pause, abortSignal } = this.#reading;
    if (!(await this.#list())) return;
    yield { records: [], position: this.#position };
    for (;;) {
      if (performance.now() >= this.#nextListing && !(await this.#list())) return;
      let isIdle = true;
      for (const reader of this.#readers.slice()) {
        const records = await reader.read();
        if (reader.isOver) this.#end(reader);
        if (records.length === 0) continue;
        isIdle = false;
        yield { records, position: this.#position };
      }
      if (isIdle && performance.now() < this.#nextListing) await sleep(pause, abortSignal);
    }
  }

  get #position(): StreamPosition {
    return { reading: this.#readers.map(({ position }) => position), ended: this.#shards.childless };
  }

  /** Starts the shards that can be started. The service may list a shard some time after its parent has ended. */
  async #list(): Promise<boolean> {
    const { shards, goesOn } = await this.#calls.describe();
    for (const { position, isNew } of this.#shards.ready(shards)) {
      this.#readers.push(await ShardReader.begin(this.#calls, position, isNew));
    }
    const isWaiting = goesOn && (this.#readers.length === 0 || this.#shards.awaitsChildren(shards));
    this.#nextListing = isWaiting ? performance.now() + this.#listingPause : Number.POSITIVE_INFINITY;
    this.#listingPause = Math.min(2 * this.#listingPause, LONGEST_PAUSE);
    return goesOn || this.#readers.length > 0;
  }

  #end(reader: ShardReader): void {
    this.#shards.end(reader.position.id);
    this.#readers = this.#readers.filter((other) => other !== reader);
    this.#nextListing = 0;
    this.#listingPause = FIRST_PAUSE;
  }
}
