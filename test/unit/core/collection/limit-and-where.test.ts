import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedS3,
  operationsOf,
} from "../../../support/mocked-roots.js";
import { indexOf, pagingStore } from "../../../support/s3/paging-store.js";

const isOdd = (object: { readonly key: string }): boolean => indexOf(object) % 2 === 1;

describe("limit()", () => {
  it("ends within a page and requests no further one", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3", "i-4"], ["i-5"]);
    const pages: string[][] = [];
    for await (const page of ec2.instances.limit(3).pages()) pages.push(page.toArray().map(({ id }) => id));
    expect(pages).toEqual([["i-1", "i-2"], ["i-3"]]);
    expect(mock.calls()).toHaveLength(2);
  });

  it("requests no further page if it is reached at the end of one", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
    expect(await ec2.instances.limit(2).toArray()).toHaveLength(2);
    expect(mock.calls()).toHaveLength(1);
  });

  it("of 0 yields nothing and sends nothing, even with first()", async () => {
    const { ec2, mock } = mockedEC2();
    const none = ec2.instances.limit(0);
    expect(await none.toArray()).toEqual([]);
    expect(await none.first()).toBeUndefined();
    for await (const page of none.pages()) expect.fail(`There is a page of ${page.length}.`);
    expect(mock.calls()).toEqual([]);
  });

  it("requests no more than it needs, within the service's bounds", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3, mock: s3Mock } = mockedS3();
    answerInstances(mock, ["i-1"]);
    answerObjects(s3Mock, ["a"]);
    await ec2.instances.limit(2).toArray();
    await ec2.instances.limit(2_000).toArray();
    await s3.bucket("b").objects.limit(2).toArray();
    await s3.bucket("b").objects.limit(2).pageSize(10).toArray();
    await s3
      .bucket("b")
      .objects.where(() => true)
      .limit(2)
      .toArray();
    expect(inputsOf(mock)).toEqual([{ MaxResults: 5 }, { MaxResults: 1000 }]);
    expect(inputsOf(s3Mock).map((input) => input["MaxKeys"])).toEqual([2, 10, undefined]);
  });

  it("replaces an earlier limit, as in boto3", async () => {
    const { objects } = pagingStore(10, [10]);
    expect(await objects.limit(2).limit(5).toArray()).toHaveLength(5);
    expect(await objects.limit(2).pageSize(3).filter({ Delimiter: "/" }).limit(4).toArray()).toHaveLength(4);
  });

  it.each([-1, 1.5, NaN, Infinity, "5", undefined])("throws a RangeError for %j", (count) => {
    const { objects } = pagingStore(0, [1]);
    expect(() => objects.limit(count as number)).toThrow(RangeError);
  });
});

describe("where()", () => {
  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["the found value", { key: "a" }, "an object"],
    ["a string", "yes", "a string"],
    ["a number", 0, "a number"],
    ["a promise of null", Promise.resolve(null), "null"],
  ])("accepts true and false only and throws a TypeError for %s", async (_, verdict, kind) => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"]);
    const { objects } = s3.bucket("b");
    const odd = objects.where(() => verdict as boolean);
    await expect(odd.toArray()).rejects.toThrow(
      new TypeError(
        'The predicate of where must return true or false, but for ObjectSummary(bucketName="b", key="a") it ' +
          `returned ${kind}.`,
      ),
    );
    await expect(odd.all().delete()).rejects.toThrow(TypeError);
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it("yields the resources that the predicate accepts, synchronously or by a promise", async () => {
    const { objects } = pagingStore(6, [4]);
    const even = await objects.where((object) => indexOf(object) % 2 === 0).toArray();
    expect(even.map(indexOf)).toEqual([0, 2, 4]);
    const odd = await objects.where(async (object) => indexOf(object) % 2 === 1).toArray();
    expect(odd.map(indexOf)).toEqual([1, 3, 5]);
    expect(await objects.where(async () => false).toArray()).toEqual([]);
  });

  it("calls the predicate once for each resource, in order, and no more than necessary", async () => {
    const { objects, served } = pagingStore(10, [4]);
    const predicate = vi.fn<(object: { key: string }) => boolean>((object) => indexOf(object) >= 2);
    const found = await objects.where(predicate).limit(3).toArray();
    expect(found.map(indexOf)).toEqual([2, 3, 4]);
    expect(predicate.mock.calls.map(([object]) => indexOf(object))).toEqual([0, 1, 2, 3, 4]);
    expect(served).toHaveLength(2);
  });

  it("differs before and after a limit", async () => {
    const { objects } = pagingStore(10, [10]);
    expect((await objects.limit(4).where(isOdd).toArray()).map(indexOf)).toEqual([1, 3]);
    expect((await objects.where(isOdd).limit(4).toArray()).map(indexOf)).toEqual([1, 3, 5, 7]);
    expect((await objects.limit(6).where(isOdd).limit(2).toArray()).map(indexOf)).toEqual([1, 3]);
  });

  it("ends the listing with the predicate's error", async () => {
    const { objects } = pagingStore(10, [4]);
    const error = new Error("mine");
    let calls = 0;
    const predicate = (): boolean => {
      calls++;
      throw error;
    };
    await expect(objects.where(predicate).toArray()).rejects.toBe(error);
    expect(calls).toBe(1);
  });
});

type Step = { readonly limit: number } | { readonly modulo: number };

/** What the steps select from the numbers up to `count`, and how many numbers had to be read. */
function model(count: number, steps: readonly Step[]): { passed: number[]; needed: number } {
  const left = steps.map((step) => ("limit" in step ? step.limit : Infinity));
  const passed: number[] = [];
  let needed = 0;
  while (needed < count && !left.includes(0)) {
    const item = needed++;
    const fails = steps.findIndex((step, index) => {
      if ("modulo" in step) return item % step.modulo !== 0;
      left[index] = (left[index] ?? 0) - 1;
      return false;
    });
    if (fails < 0) passed.push(item);
  }
  return { passed, needed };
}

describe("any listing", () => {
  const limit = fc.record({ limit: fc.nat(30) });
  const where = fc.record({ modulo: fc.integer({ min: 1, max: 4 }), isAsync: fc.boolean() });
  // Consecutive limits replace each other, so there is always a predicate between two of them.
  const steps = fc
    .tuple(fc.option(limit), fc.array(fc.tuple(where, fc.option(limit)), { maxLength: 3 }))
    .map(([first, rest]) => [first, ...rest.flat()].filter((step) => step !== null));
  const listing = fc.record({
    count: fc.nat(40),
    sizes: fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }).filter((sizes) => sizes.some(Boolean)),
    pageSize: fc.option(fc.integer({ min: 1, max: 15 })),
    steps,
  });

  function query({
    count,
    sizes,
    pageSize,
    steps: given,
  }: typeof listing extends fc.Arbitrary<infer T> ? T : never) {
    const { objects, served } = pagingStore(count, sizes);
    let collection = pageSize === null ? objects : objects.pageSize(pageSize);
    for (const step of given) {
      if ("limit" in step) collection = collection.limit(step.limit);
      else {
        const takes = (object: { key: string }): boolean => indexOf(object) % step.modulo === 0;
        collection = collection.where(step.isAsync ? async (object) => takes(object) : takes);
      }
    }
    return { collection, served, expected: model(count, given) };
  }

  it("yields what an array would, by resource and by page", async () => {
    await fc.assert(
      fc.asyncProperty(listing, async (given) => {
        const { collection, expected } = query(given);
        const one: number[] = [];
        for await (const object of collection) one.push(indexOf(object));
        expect(one).toEqual(expected.passed);
        const paged: number[] = [];
        for await (const page of collection.pages()) paged.push(...page.toArray().map(indexOf));
        expect(paged).toEqual(expected.passed);
      }),
      { numRuns: 500 },
    );
  });

  it("requests a page only if it needs something from it", async () => {
    await fc.assert(
      fc.asyncProperty(listing, async (given) => {
        const { collection, served, expected } = query(given);
        await collection.toArray();
        const last = served.at(-1);
        const asksNothing = given.steps.some((step) => "limit" in step && step.limit === 0);
        expect(served.length === 0).toBe(asksNothing);
        const isNeeded = last === undefined || last.from < expected.needed || expected.needed === given.count;
        expect(isNeeded).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("continues after the cursor of any page without gaps or duplicates", async () => {
    await fc.assert(
      fc.asyncProperty(listing, fc.nat(), async (given, choice) => {
        const { collection } = query(given);
        const pages: { cursor: string | undefined; seen: number[] }[] = [];
        const seen: number[] = [];
        for await (const page of collection.pages()) {
          seen.push(...page.toArray().map(indexOf));
          pages.push({ cursor: page.cursor, seen: [...seen] });
        }
        const page = pages[choice % Math.max(pages.length, 1)];
        if (page === undefined) return;
        const { objects } = pagingStore(given.count, [7]);
        const predicates = given.steps.filter((step) => "modulo" in step);
        const rest = page.cursor === undefined ? [] : await objects.startFrom(page.cursor).toArray();
        const passing = rest
          .map(indexOf)
          .filter((index) => predicates.every(({ modulo }) => index % modulo === 0));
        const all = model(given.count, predicates).passed;
        // The limit must not skip resources for the predicate either: its continuation is a listing of its
        // own.
        expect([...page.seen, ...passing]).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});
