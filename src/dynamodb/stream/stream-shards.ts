import type { Shard } from "@aws-sdk/client-dynamodb-streams";
import type { ShardPosition, StreamPosition } from "./stream-position.js";

/** Where the reading of a stream begins: at its beginning, with what changes from a time on, or at an earlier position. */
export type StreamStart = "oldest" | { readonly since: number } | StreamPosition;

/** A shard that can be begun. */
export interface ReadyShard {
  readonly position: ShardPosition;
  /** Whether only what changes from now on is of interest. */
  readonly isNew: boolean;
}

/**
 * Which shards of a stream are to be read. A shard ends after some hours, or when its table grows, and goes on in its
 * children: those are read after it, so that the changes of an item come in their order.
 */
export class StreamShards {
  readonly #from: StreamStart;
  readonly #begun = new Set<string>();
  readonly #ended = new Set<string>();
  /** The parents of shards that were begun. */
  readonly #parents = new Set<string>();
  #isFirst = true;

  constructor(from: StreamStart) {
    this.#from = from;
  }

  /** Those that can be begun. */
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

  /** Of a reading that does not begin at the beginning, the shards that it begins with. */
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
      // What is over already is not of interest.
      if (range?.EndingSequenceNumber !== undefined) this.#ended.add(id);
      else ready.push({ position: { id, since }, isNew: true });
    }
    return ready;
  }

  /** What came before a shard that was begun was read to its end. */
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

  /** Whether nothing of a shard is to be read any more. One that is no longer listed may still be read. */
  #isOver(id: string, listed: ReadonlySet<string | undefined>): boolean {
    return this.#begun.has(id) ? this.#ended.has(id) : !listed.has(id);
  }

  /** A shard was read to its end. */
  end(id: string): void {
    this.#ended.add(id);
  }

  /** Those that were read to their end, and whose children were not begun. */
  get childless(): string[] {
    return [...this.#ended].filter((id) => !this.#parents.has(id));
  }

  /** Whether the children of one of these are still to be listed. */
  awaitsChildren(shards: readonly Shard[]): boolean {
    const listed = new Set(shards.map(({ ShardId: id }) => id));
    return this.childless.some((id) => listed.has(id));
  }
}
