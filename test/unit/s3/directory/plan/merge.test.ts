import { assert, asyncProperty, constantFrom, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "../../../../../src/s3/directory/plan/merge.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

async function* of(names: readonly string[]): AsyncGenerator<{ readonly relative: string }> {
  for (const relative of names) yield { relative };
}

const has = (side: readonly string[], name: string): string => (side.includes(name) ? name : "-");

describe("merging two listings", () => {
  const names = uniqueArray(string({ unit: constantFrom("a", "b", "/", "."), minLength: 1, maxLength: 3 }), {
    maxLength: 20,
  });

  it("pairs equal names, and omits none", async () => {
    await assert(
      asyncProperty(names, names, async (left, right) => {
        const pairs: string[] = [];
        const sides = [of([...left].sort(byBytes)), of([...right].sort(byBytes))] as const;
        for await (const pair of merge(...sides)) {
          pairs.push(`${pair.left?.relative ?? "-"} ${pair.right?.relative ?? "-"}`);
        }
        const all = [...new Set([...left, ...right])].sort(byBytes);
        expect(pairs).toEqual(all.map((name) => `${has(left, name)} ${has(right, name)}`));
      }),
    );
  });

  it("closes both listings when the loop ends early or one of them fails", async () => {
    const ended: string[] = [];
    async function* side(name: string, items: string[], fails = false): ReturnType<typeof of> {
      try {
        yield* of(items);
        if (fails) throw new Error(name);
      } finally {
        ended.push(name);
      }
    }
    for await (const _ of merge(side("a", ["1", "2"]), side("b", ["1", "2"]))) break;
    expect(ended.sort()).toEqual(["a", "b"]);
    const failing = merge(side("c", ["1", "2"]), side("d", [], true));
    await expect(failing.next()).rejects.toThrow("d");
    expect(ended.sort()).toEqual(["a", "b", "c", "d"]);
  });
});
