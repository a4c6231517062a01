import { describe, expect, it } from "vitest";
import { allPages } from "../../../../src/core/paging/all-pages.js";

interface Answer {
  readonly items?: readonly number[];
  readonly next?: string;
}

/** Lists these pages, and records the tokens of the requests. */
function list(pages: readonly Answer[]): { all: Promise<number[]>; tokens: (object | undefined)[] } {
  const tokens: (object | undefined)[] = [];
  const all = allPages(
    "Zoo.list",
    (token) => Promise.resolve(pages[Math.min(tokens.push(token), pages.length) - 1] ?? {}),
    (output) => output.items ?? [],
    ({ next }) => (next === undefined ? undefined : { Marker: next }),
  );
  return { all, tokens };
}

describe("allPages", () => {
  it("concatenates the pages and skips empty ones", async () => {
    const { all, tokens } = list([{ items: [1, 2], next: "a" }, { next: "b" }, { items: [3] }]);
    await expect(all).resolves.toEqual([1, 2, 3]);
    expect(tokens).toEqual([undefined, { Marker: "a" }, { Marker: "b" }]);
  });

  it("throws if the service repeats a token", async () => {
    await expect(list([{ next: "a" }, { next: "a" }]).all).rejects.toMatchObject({
      code: "RepeatedPageToken",
      collection: "Zoo.list",
    });
  });
});
