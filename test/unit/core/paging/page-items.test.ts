import { describe, expect, it } from "vitest";
import { ResourceIterator } from "../../../../src/core/collection/resource-iterator.js";
import { Narrowing } from "../../../../src/core/paging/narrowing.js";
import { Page } from "../../../../src/core/paging/page.js";
import { arrayOf, DeferredItems } from "../../../../src/core/paging/page-items.js";
import type { Stage } from "../../../../src/core/query/query.js";

interface Numbered {
  readonly number: number;
}

/** Deferred items 0, 1, …, and how many of them were created. */
function deferred(length: number) {
  const created: number[] = [];
  const source = {
    length,
    *[Symbol.iterator](): Generator<Numbered, void, undefined> {
      for (let number = 0; number < length; number++) {
        created.push(number);
        yield { number };
      }
    },
  };
  return { items: new DeferredItems<Numbered>(source), created };
}

async function narrowed(length: number, ...stages: readonly Stage<Numbered>[]) {
  const { items, created } = deferred(length);
  const runner = new Narrowing(stages);
  const passed = await runner.run(items);
  return { passed, numbers: () => Array.from(passed, ({ number }) => number), created, runner };
}

describe("deferred items", () => {
  it("are created while they are iterated over", () => {
    const { items, created } = deferred(3);
    const iterator = items[Symbol.iterator]();
    expect([items.length, created]).toEqual([3, []]);
    expect([iterator.next().value, created]).toEqual([{ number: 0 }, [0]]);
  });

  it("are the same every time once somebody needed the array", () => {
    const { items, created } = deferred(2);
    const array = arrayOf(items);
    expect(arrayOf(items)).toBe(array);
    expect([...items].every((item, index) => item === array[index])).toBe(true);
    expect(created).toEqual([0, 1]);
  });

  it("are the same every time in a page that the caller has", () => {
    const { items } = deferred(3);
    const page = new Page(items, {}, undefined);
    expect(page.length).toBe(3);
    expect(page.at(-1)).toEqual({ number: 2 });
    expect(page.toArray()[0]).toBe(page.at(0));
    expect([...page][2]).toBe(page.at(2));
    expect(page.toArray()).not.toBe(page.toArray());
  });

  it("are created one by one by an iteration over all pages", async () => {
    const pages = [deferred(2), deferred(2)];
    async function* list() {
      for (const { items } of pages) yield new Page(items, {}, undefined);
      return undefined;
    }
    const iterator = new ResourceIterator(list());
    expect((await iterator.next()).value).toEqual({ number: 0 });
    expect(pages.map(({ created }) => created)).toEqual([[0], []]);
    await iterator.next();
    await iterator.next();
    expect(pages.map(({ created }) => created)).toEqual([[0, 1], [0]]);
  });
});

describe("limits and predicates", () => {
  const isOdd = { kind: "where", predicate: ({ number }: Numbered) => number % 2 === 1 } as const;

  it("that are absent, or not reached, leave items deferred", async () => {
    for (const stages of [[], [{ kind: "limit", count: 3 } as const]]) {
      const { numbers, created, runner } = await narrowed(3, ...stages);
      expect([created, runner.consumed]).toEqual([[], 3]);
      expect(numbers()).toEqual([0, 1, 2]);
    }
  });

  it("apply to deferred items as to others", async () => {
    const first = await narrowed(5, { kind: "limit", count: 2 });
    expect([first.numbers(), first.runner.consumed]).toEqual([[0, 1], 2]);
    const odd = await narrowed(5, isOdd);
    expect([odd.numbers(), odd.runner.consumed]).toEqual([[1, 3], 5]);
  });

  it("create no item after the last one that passes a limit, and one more to see that there is one", async () => {
    const { numbers, created, runner } = await narrowed(9, isOdd, { kind: "limit", count: 2 });
    expect([numbers(), created, runner.consumed]).toEqual([[1, 3], [0, 1, 2, 3, 4], 4]);
  });

  it("load deferred items", async () => {
    const { numbers } = await narrowed(3, { kind: "load", load: (items) => Promise.resolve(items) }, isOdd);
    expect(numbers()).toEqual([1]);
  });
});
