import type { Shard } from "@aws-sdk/client-dynamodb-streams";

/** Where the reading of a shard begins. */
export type ShardStart = "TRIM_HORIZON" | "LATEST";

/**
 * Which shards of a stream are to be read. A shard ends after some hours, or when its table grows, and goes on in its
 * children: those are read after it, so that the changes of an item come in their order.
 */
export class StreamShards {
  readonly #from: ShardStart;
  readonly #begun = new Set<string>();
  readonly #ended = new Set<string>();
  #isFirst = true;

  constructor(from: ShardStart) {
    this.#from = from;
  }

  /** Those that can be begun, with where they begin. */
  ready(shards: readonly Shard[]): { readonly id: string; readonly start: ShardStart }[] {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    const ids = new Set(shards.map(({ ShardId: id }) => id));
    const ready: { id: string; start: ShardStart }[] = [];
    for (const { ShardId: id, ParentShardId: parent, SequenceNumberRange: range } of shards) {
      if (id === undefined || this.#begun.has(id)) continue;
      const isClosed = range?.EndingSequenceNumber !== undefined;
      if (isFirst && this.#from === "LATEST") {
        // What is over already is not of interest.
        this.#begun.add(id);
        if (isClosed) this.#ended.add(id);
        else ready.push({ id, start: "LATEST" });
      } else if (parent === undefined || this.#isOver(parent, ids)) {
        this.#begun.add(id);
        ready.push({ id, start: "TRIM_HORIZON" });
      }
    }
    return ready;
  }

  /** Whether nothing of a shard is to be read any more. One that is no longer listed may still be read. */
  #isOver(id: string, listed: ReadonlySet<string | undefined>): boolean {
    return this.#begun.has(id) ? this.#ended.has(id) : !listed.has(id);
  }

  /** A shard was read to its end. */
  end(id: string): void {
    this.#ended.add(id);
  }
}
