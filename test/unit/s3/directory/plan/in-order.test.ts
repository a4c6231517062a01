import { array, assert, asyncProperty, boolean, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../../../src/s3/directory/plan/in-order.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const page = Array.from({ length: 2_500 }, (_, index) => `m${String(index).padStart(4, "0")}`);

/** What comes of a listing, how often that it was out of order was told, and how far it was read before the first. */
async function ordered(names: readonly string[], isOrdered?: boolean) {
  const found: string[] = [];
  let [told, read, readBefore] = [0, 0, 0];
  async function* listed(): AsyncGenerator<{ readonly relative: string }> {
    for (const relative of names) {
      read++;
      yield { relative };
    }
  }
  for await (const { relative } of inOrder(listed(), () => told++, isOrdered)) {
    readBefore ||= read;
    found.push(relative);
  }
  return { found, told, readBefore };
}

describe("the order of a listing", () => {
  it("is made where a store has another one, each name once", async () => {
    await assert(
      asyncProperty(array(string({ maxLength: 2 })), boolean(), async (names, isOrdered) => {
        const { found, told } = await ordered(names, isOrdered);
        expect(found).toEqual([...new Set(names)].sort(byBytes));
        expect(told).toBe(0);
      }),
    );
  });

  it("is taken as it is, a page at a time", async () => {
    expect(await ordered(page)).toEqual({ found: page, told: 0, readBefore: 1_000 });
  });

  it("is made of all where the store is known to have another one", async () => {
    expect(await ordered([...page, "a"], false)).toEqual({
      found: ["a", ...page],
      told: 0,
      readBefore: 2_501,
    });
  });

  it("is made of the rest where another one shows only after a page, and that is told", async () => {
    const { found, told } = await ordered([...page, "b", "a", "b"]);
    expect(told).toBe(1);
    expect(found).toEqual([...page.slice(0, 2_000), "a", "b", ...page.slice(2_000)]);
  });
});
