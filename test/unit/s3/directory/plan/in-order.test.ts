import { array, assert, asyncProperty, boolean, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../../../src/s3/directory/plan/in-order.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const page = Array.from({ length: 2_500 }, (_, index) => `m${String(index).padStart(4, "0")}`);

/**
 * The ordered names, how often disorder was reported, and how many names were read before the first was
 * yielded.
 */
async function ordered(names: readonly string[], isOrdered?: boolean) {
  const found: string[] = [];
  let [disorders, read, readBefore] = [0, 0, 0];
  async function* listed(): AsyncGenerator<{ readonly relative: string }> {
    for (const relative of names) {
      read++;
      yield { relative };
    }
  }
  for await (const { relative } of inOrder(listed(), () => disorders++, isOrdered)) {
    readBefore ||= read;
    found.push(relative);
  }
  return { found, disorders, readBefore };
}

describe("listing in order", () => {
  it("sorts the listing of an unordered store, with each name once", async () => {
    await assert(
      asyncProperty(array(string({ maxLength: 2 })), boolean(), async (names, isOrdered) => {
        const { found, disorders } = await ordered(names, isOrdered);
        expect(found).toEqual([...new Set(names)].sort(byBytes));
        expect(disorders).toBe(0);
      }),
    );
  });

  it("yields an ordered listing unchanged, page by page", async () => {
    expect(await ordered(page)).toEqual({ found: page, disorders: 0, readBefore: 1_000 });
  });

  it("sorts the whole listing if the store is known to be unordered", async () => {
    expect(await ordered([...page, "a"], false)).toEqual({
      found: ["a", ...page],
      disorders: 0,
      readBefore: 2_501,
    });
  });

  it("sorts the rest if disorder shows only after a page, and reports it", async () => {
    const { found, disorders } = await ordered([...page, "b", "a", "b"]);
    expect(disorders).toBe(1);
    expect(found).toEqual([...page.slice(0, 2_000), "a", "b", ...page.slice(2_000)]);
  });
});
