import type { Shard } from "@aws-sdk/client-dynamodb-streams";
import { describe, expect, it } from "vitest";
import { type ReadyShard, StreamShards } from "../../../../src/dynamodb/stream/stream-shards.js";

const open = (ShardId: string, ParentShardId?: string): Shard => ({
  ShardId,
  ...(ParentShardId !== undefined && { ParentShardId }),
  SequenceNumberRange: { StartingSequenceNumber: "1" },
});
const closed = (ShardId: string, ParentShardId?: string): Shard => ({
  ...open(ShardId, ParentShardId),
  SequenceNumberRange: { StartingSequenceNumber: "1", EndingSequenceNumber: "2" },
});
const idsOf = (ready: readonly ReadyShard[]): string[] => ready.map(({ position }) => position.id);

describe("the shards of a stream from its start", () => {
  it("are started once, after their parent shard", () => {
    const shards = new StreamShards("oldest");
    const listed = [open("left", "parent"), closed("parent"), open("right", "parent")];
    expect(shards.ready(listed)).toEqual([{ position: { id: "parent" }, isNew: false }]);
    expect(shards.ready(listed)).toEqual([]);
    shards.end("parent");
    expect(idsOf(shards.ready(listed))).toEqual(["left", "right"]);
  });

  it("are started at once if their parent no longer exists", () => {
    expect(idsOf(new StreamShards("oldest").ready([open("child", "long ago")]))).toEqual(["child"]);
  });

  it("wait for a parent that is being read, even if it is no longer listed", () => {
    const shards = new StreamShards("oldest");
    shards.ready([closed("parent")]);
    expect(shards.ready([open("child", "parent")])).toEqual([]);
    shards.end("parent");
    expect(idsOf(shards.ready([open("child", "parent")]))).toEqual(["child"]);
  });
});

describe("the shards of a stream from now on", () => {
  it("are the open ones, and then all of their children from their start", () => {
    const shards = new StreamShards({ since: 7 });
    expect(shards.ready([closed("old"), open("now", "old")])).toEqual([
      { position: { id: "now", since: 7 }, isNew: true },
    ]);
    shards.end("now");
    expect(shards.ready([closed("now", "old"), open("next", "now")])).toEqual([
      { position: { id: "next" }, isNew: false },
    ]);
  });
});

describe("the shards of a stream from an earlier position", () => {
  it("are those that were in progress, without finished ones and their ancestors", () => {
    const listed = [
      closed("a"),
      closed("b", "a"),
      open("c", "b"),
      closed("d", "a"),
      open("e", "d"),
      closed("f"),
    ];
    const shards = new StreamShards({ reading: [{ id: "b", after: "5" }], ended: ["d", "f"] });
    expect(shards.ready(listed)).toEqual([
      { position: { id: "b", after: "5" }, isNew: false },
      { position: { id: "e" }, isNew: false },
    ]);
    shards.end("b");
    expect(idsOf(shards.ready(listed))).toEqual(["c"]);
    expect(shards.childless).toEqual(["f"]);
  });
});
