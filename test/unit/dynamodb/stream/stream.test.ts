import { beforeEach, describe, expect, it } from "vitest";
import { giveData } from "../../../../src/core/resource/resource.js";
import { DynamoDBResource, type Table } from "../../../../src/dynamodb/index.js";
import { StreamsStub } from "../../../support/dynamodb/streams-stub.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";

interface Item {
  readonly id: string;
}

let client: StreamsStub;
let table: Table<Item, "id">;

useFakeClock();

beforeEach(() => {
  client = new StreamsStub();
  table = giveData(new DynamoDBResource({ region: "us-east-1" }).table<Item, "id">("orders"), {
    LatestStreamArn: "arn:aws:dynamodb:us-east-1:1:table/orders/stream/2026",
  });
});

/** The ids of the changes, up to a number or the end of the stream. */
async function read(count: number, from: "oldest" | "latest" = "oldest"): Promise<unknown> {
  const ids: unknown[] = [];
  const reading = async (): Promise<unknown[]> => {
    for await (const { key } of table.stream({ client, from })) if (ids.push(key.id) === count) break;
    return ids;
  };
  return settled(reading());
}

/** The ids of the changes after a cursor, with the cursor after each page. */
async function pagesFrom(cursor: string | undefined, count: number, from: "oldest" | "latest" = "oldest") {
  const pages: { ids: unknown[]; cursor: string }[] = [];
  const stream = table.stream({ client, from });
  const reading = async (): Promise<void> => {
    const begun = cursor === undefined ? stream : stream.startFrom(cursor);
    for await (const page of begun.pages()) {
      pages.push({ ids: page.changes.map(({ key }) => key.id), cursor: page.cursor });
      if (pages.flatMap(({ ids }) => ids).length >= count) break;
    }
  };
  await settled(reading());
  return pages;
}

describe("an enabled stream", () => {
  it("continues when its only shard has ended and a child is listed later", async () => {
    const child = { id: "child", parent: "parent", items: ["c"], isHidden: true };
    client.shards = [{ id: "parent", items: ["a", "b"], isClosed: true }, child];
    setTimeout(() => (child.isHidden = false), 20_000);
    expect(await read(3)).toEqual(["a", "b", "c"]);
  });

  it("continues with a child that is listed later while another shard is read", async () => {
    const child = { id: "child", parent: "parent", items: ["c"], isHidden: true };
    client.shards = [
      { id: "parent", items: ["a", "b"], isClosed: true },
      { id: "other", items: ["o"] },
      child,
    ];
    setTimeout(() => (child.isHidden = false), 20_000);
    expect(await read(4)).toEqual(["a", "b", "o", "c"]);
    // The pause between the requests grows.
    expect(client.describes).toBeLessThan(12);
  });

  it("may have no shard at first, and then have one", async () => {
    client.status = "ENABLING";
    setTimeout(() => {
      client.status = "ENABLED";
      client.shards = [{ id: "first", items: ["a"] }];
    }, 5_000);
    expect(await read(1, "latest")).toEqual(["a"]);
  });
});

describe("a disabled stream", () => {
  it("ends when everything was read", async () => {
    client.status = "DISABLED";
    client.shards = [{ id: "parent", items: ["a", "b", "c"], isClosed: true }];
    expect(await read(10)).toEqual(["a", "b", "c"]);
  });
});

describe("an expired iterator", () => {
  it("is renewed after the last record", async () => {
    client.shards = [{ id: "only", items: ["a", "b", "c"] }];
    let reads = 0;
    client.onRead = () => {
      if (++reads === 2) client.expire();
    };
    expect(await read(3)).toEqual(["a", "b", "c"]);
  });

  it("is renewed from the start of the shard if no record was read", async () => {
    client.shards = [{ id: "only", items: ["a"] }];
    let reads = 0;
    client.onRead = () => {
      if (++reads === 1) client.expire();
    };
    expect(await read(1)).toEqual(["a"]);
  });

  it("loses no records from after the start of reading if none was read", async () => {
    const old = { id: "parent", items: ["old"], putAt: new Date(0) };
    const shard = {
      id: "only",
      parent: "parent",
      items: [] as string[],
      putAt: new Date(Date.now() + 60_000),
    };
    client.shards = [old, shard];
    let reads = 0;
    client.onRead = () => {
      if (++reads !== 3) return;
      shard.items.push("new");
      client.expire();
    };
    expect(await read(1, "latest")).toEqual(["new"]);
  });
});

describe("a cursor", () => {
  it("continues after each page, through all shards, without loss or repetition", async () => {
    client.shards = [
      { id: "parent", items: ["a", "b", "c"], isClosed: true },
      { id: "child", parent: "parent", items: ["d", "e", "f"] },
      { id: "other", items: ["o", "p", "q"], isClosed: true },
    ];
    const all = new Set(["a", "b", "c", "d", "e", "f", "o", "p", "q"]);
    const pages = await pagesFrom(undefined, all.size);
    for (const [index, { cursor }] of pages.entries()) {
      const before = pages.slice(0, index + 1).flatMap(({ ids }) => ids);
      const after = (await pagesFrom(cursor, all.size - before.length)).flatMap(({ ids }) => ids);
      expect(before.length + after.length).toBe(all.size);
      expect(new Set([...before, ...after])).toEqual(all);
    }
  });

  it("of a first page without changes is where reading from now on started", async () => {
    const shard = { id: "only", items: ["old"], putAt: new Date(0) };
    client.shards = [shard];
    const [first] = await pagesFrom(undefined, 0, "latest");
    expect(first?.ids).toEqual([]);
    client.shards = [
      { ...shard, isClosed: true },
      { id: "next", parent: "only", items: ["new"] },
    ];
    expect((await pagesFrom(first?.cursor, 1)).flatMap(({ ids }) => ids)).toEqual(["new"]);
  });

  it("is refused if invalid or of another stream", async () => {
    client.shards = [{ id: "only", items: ["a"] }];
    const [page] = await pagesFrom(undefined, 0);
    const other = giveData(new DynamoDBResource({ region: "us-east-1" }).table("orders"), {
      LatestStreamArn: "arn:aws:dynamodb:us-east-1:1:table/orders/stream/2027",
    });
    const first = (cursor: string): Promise<unknown> =>
      settled(other.stream({ client }).startFrom(cursor).pages().next());
    expect(await first("no cursor")).toMatchObject({ code: "InvalidCursor" });
    expect(await first(page?.cursor ?? "")).toMatchObject({ code: "InvalidCursor" });
  });
});
