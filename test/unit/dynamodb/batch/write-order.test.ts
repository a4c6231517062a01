import { afterEach, describe, expect, it } from "vitest";
import {
  closeStores,
  onlyWrites,
  putAll,
  row,
  rows,
  storeWith,
  textsIn,
  writerTo,
} from "./support/writers.js";

afterEach(closeStores);

describe("a batch writer with several writes of one item", () => {
  it("keeps the last write, and distinguishes items by both parts of the key", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    await writer.put({ id: "a", n: 1, text: "first" });
    await writer.put({ id: "a", n: 2, text: "other" });
    await writer.delete({ id: "a", n: 1 });
    await writer.put({ id: "a", n: 1, text: "last" });
    await writer.put({ id: "b", n: 1, text: "b" });
    await writer.close();
    expect(store.count("BatchWriteItem")).toBe(1);
    expect(textsIn(store)).toEqual(["last", "other", "b"]);
  });

  it("writes all items without awaits in order, even those from before the key schema was known", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    const first = [row(1, "first"), row(2), row(1, "second")].map((one) => writer.put(one));
    await Promise.race(first);
    const later = rows(60).map((one) => writer.put(one));
    const last = writer.put(row(1, "last"));
    await writer.close();
    await Promise.all([...first, ...later, last]);
    expect(writer.written).toBeGreaterThanOrEqual(60);
    expect(store.table("rows").items.size).toBe(60);
    expect(textsIn(store).filter((text) => text !== "x")).toEqual(["last"]);
  });

  it("loses nothing if it is closed before the key schema is known", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    const given = writer.put(row(1));
    await writer.close();
    await given;
    expect(store.table("rows").items.size).toBe(1);
  });

  it("writes an item again only after the call in flight for it, so that the last one wins", async () => {
    let writes = 0;
    // The first call leaves everything unprocessed, and is retried after the later writes were added.
    const store = storeWith(onlyWrites(() => (++writes === 1 ? { unprocessed: 25 } : undefined)));
    const writer = await writerTo(store);
    await putAll(writer, rows(25));
    await putAll(
      writer,
      rows(25).map(({ n }) => row(n, "later")),
    );
    await writer.close();
    expect(textsIn(store)).toEqual(Array<string>(25).fill("later"));
  });
});
