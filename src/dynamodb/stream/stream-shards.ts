import type { Shard } from "@aws-sdk/client-dynamodb-streams";
import type { ShardPosition, StreamPosition } from "./stream-position.js";

/** The start of reading a stream: its beginning, a time, or an earlier position. */
export type StreamStart = "oldest" | { readonly since: number } | StreamPosition;

/** A shard that can be started. */
export interface ReadyShard {
  readonly position: ShardPosition;
  /** Whether to skip earlier records. */
  readonly isNew: boolean;
}

/**
 * Determines which shards of a stream to read. A shard ends after some hours, or when its table grows, and continues in
 * its children: those are read after it, so that the changes of an item are in order.
 */
export class StreamShards {
  readonly #from: StreamStart;
  readonly #begun = new Set<string>();
  readonly #ended = new Set<string>();
  /** The parents of shards that were started. */
  readonly #parents = new Set<string>();
  #isFirst = true;

  constructor(from: StreamStart) {
    this.#from = from;
  }

  /** The shards that can be started. */
  ready(shards: readonly Shard[]): ReadyShard[] {
    const ready = this.#isFirst ? this.#first(shards) : [];
    this.#isFirst = false;
    const ids = new Set(shards.map(({ ShardId: id }) => id));
    for (const { ShardId: id, ParentShardId: parent } of shards) {
      if (id === undefined || this.#begun.has(id)) continue;
      if (parent !== undefined && !this.#isOver(parent, ids)) continue;
      this.#begin(id, parent);
      ready.push({ position: { id }, isNew: false });
    }
    return ready;
  }

  /** The first shards, for reading that does not start at the beginning. */
  #first(shards: readonly Shard[]): ReadyShard[] {
    const from = this.#from;
    if (from === "oldest") return [];
    return "since" in from ? this.#fromNowOn(shards, from.since) : this.#restored(shards, from);
  }

  #fromNowOn(shards: readonly Shard[], since: number): ReadyShard[] {
    const ready: ReadyShard[] = [];
    for (const { ShardId: id, ParentShardId: parent, SequenceNumberRange: range } of shards) {
      if (id === undefined) continue;
      this.#begin(id, parent);
      // Closed shards contain only earlier records.
      if (range?.EndingSequenceNumber !== undefined) this.#ended.add(id);
      else ready.push({ position: { id, since }, isNew: true });
    }
    return ready;
  }

  /** The ancestors of a started shard were completely read. */
  #restored(shards: readonly Shard[], { reading, ended }: StreamPosition): ReadyShard[] {
    const parents = new Map(shards.map(({ ShardId: id, ParentShardId: parent }) => [id, parent]));
    for (const id of [...reading.map((shard) => shard.id), ...ended]) {
      this.#begin(id, parents.get(id));
      for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
        this.#begin(parent, parents.get(parent));
        this.#ended.add(parent);
      }
    }
    for (const id of ended) this.#ended.add(id);
    return reading.map((position) => ({ position, isNew: false }));
  }

  #begin(id: string, parent: string | undefined): void {
    this.#begun.add(id);
    if (parent !== undefined) this.#parents.add(parent);
  }

  /** Whether nothing more of a shard is to be read. A shard that is no longer listed may still be readable. */
  #isOver(id: string, listed: ReadonlySet<string | undefined>): boolean {
    return this.#begun.has(id) ? this.#ended.has(id) : !listed.has(id);
  }

  /** Marks a shard as completely read. */
  end(id: string): void {
    this.#ended.add(id);
  }

  /** The shards that were completely read and whose children were not started. */
  get childless(): string[] {
    return [...this.#ended].filter((id) => !this.#parents.has(id));
  }

  /** Whether the children of one of these are not listed yet. */
  awaitsChildren(shards: readonly Shard[]): boolean {
    const listed = new Set(shards.map(({ ShardId: id }) => id));
    return this.childless.some((id) => listed.has(id));
  }
}
