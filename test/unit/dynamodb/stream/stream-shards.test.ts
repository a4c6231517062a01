import type { Shard } from "@aws-sdk/client-dynamodb-streams";
import { describe, expect, it } from "vitest";
import { StreamShards } from "../../../../src/dynamodb/stream/stream-shards.js";

const open = (ShardId: string, ParentShardId?: string): Shard => ({
  ShardId,
  ...(ParentShardId !== undefined && { ParentShardId }),
  SequenceNumberRange: { StartingSequenceNumber: "1" },
});
const closed = (ShardId: string, ParentShardId?: string): Shard => ({
  ...open(ShardId, ParentShardId),
  SequenceNumberRange: { StartingSequenceNumber: "1", EndingSequenceNumber: "2" },
});
const idsOf = (ready: readonly { readonly id: string }[]): string[] => ready.map(({ id }) => id);

describe("the shards of a stream from its beginning", () => {
  it("are begun once, and after the shard that they continue", () => {
    const shards = new StreamShards("TRIM_HORIZON");
    const listed = [open("left", "parent"), closed("parent"), open("right", "parent")];
    expect(shards.ready(listed)).toEqual([{ id: "parent", start: "TRIM_HORIZON" }]);
    expect(shards.ready(listed)).toEqual([]);
    shards.end("parent");
    expect(idsOf(shards.ready(listed))).toEqual(["left", "right"]);
  });

  it("are begun at once where their parent is not there any more", () => {
    expect(idsOf(new StreamShards("TRIM_HORIZON").ready([open("child", "long ago")]))).toEqual(["child"]);
  });

  it("wait for a parent that is still read, also when it is no longer listed", () => {
    const shards = new StreamShards("TRIM_HORIZON");
    shards.ready([closed("parent")]);
    expect(shards.ready([open("child", "parent")])).toEqual([]);
    shards.end("parent");
    expect(idsOf(shards.ready([open("child", "parent")]))).toEqual(["child"]);
  });
});

describe("the shards of a stream from now on", () => {
  it("are those that are open, and then all of their children from their beginning", () => {
    const shards = new StreamShards("LATEST");
    expect(shards.ready([closed("old"), open("now", "old")])).toEqual([{ id: "now", start: "LATEST" }]);
    shards.end("now");
    expect(shards.ready([closed("now", "old"), open("next", "now")])).toEqual([
      { id: "next", start: "TRIM_HORIZON" },
    ]);
  });
});
