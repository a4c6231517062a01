import { getEventListeners } from "node:events";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RepeatedPageTokenError } from "../../../../../src/core/errors/errors.js";
import { UnorderedListingError } from "../../../../../src/s3/errors/listing-error.js";
import { keySets } from "../../../../support/s3/key-sets.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { keyStore } from "../../../../support/s3/key-store.js";
import { turns } from "../../../../support/client/held-client.js";

const keysOf = (objects: readonly { readonly key: string }[]): string[] =>
  objects.map(({ key }) => key).sort();

const hasEvenKey = ({ key }: { readonly key: string }): boolean => key.length % 2 === 0;

describe("a parallel listing", () => {
  it("yields every key once, whatever the keys, the pages and the timing", async () => {
    const ways = fc.record({
      sizes: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }).filter((sizes) => sizes.some(Boolean)),
      delays: fc.array(fc.nat(4), { minLength: 1, maxLength: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(keySets, ways, fc.integer({ min: 1, max: 9 }), async (given, how, concurrency) => {
        const { keys, objects, mostAtATime, underWay } = keyStore(given, how);
        const listed = await objects.parallel({ concurrency }).toArray();
        expect(keysOf(listed)).toEqual([...keys].sort());
        expect(mostAtATime()).toBeLessThanOrEqual(concurrency);
        expect(underWay()).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("respects prefix, range, predicate and limit", async () => {
    await fc.assert(
      fc.asyncProperty(keySets, fc.nat(), fc.nat(), fc.nat(30), async (given, one, other, limit) => {
        const { keys, objects } = keyStore(given, { sizes: [5] });
        const prefix = keys[one % Math.max(keys.length, 1)]?.slice(0, 1) ?? "x";
        const after = keys[other % Math.max(keys.length, 1)] ?? "x";
        const expected = keys.filter(
          (key) => key.startsWith(prefix) && keys.indexOf(key) > keys.indexOf(after),
        );
        const filtered = objects.filter({ Prefix: prefix, StartAfter: after });
        expect(keysOf(await filtered.parallel({ concurrency: 4 }).toArray())).toEqual([...expected].sort());
        const chosen = await filtered.where(hasEvenKey).limit(limit).parallel({ concurrency: 4 }).toArray();
        const all = expected.filter((key) => hasEvenKey({ key }));
        expect(chosen).toHaveLength(Math.min(limit, all.length));
        expect(all).toEqual(expect.arrayContaining(keysOf(chosen)));
      }),
      { numRuns: 200 },
    );
  });

  it("can be iterated by object and by page, and repeatedly", async () => {
    const { keys, objects } = keyStore(
      Array.from({ length: 50 }, (_, index) => `key-${index}`),
      { sizes: [7] },
    );
    const parallel = objects.parallel({ concurrency: 3 });
    const one: string[] = [];
    for await (const { key } of parallel) one.push(key);
    const paged: string[] = [];
    for await (const page of parallel.pages()) {
      expect(page.length).toBeGreaterThan(0);
      expect(page.cursor).toBeUndefined();
      paged.push(...keysOf(page.toArray()));
    }
    expect([one.sort(), paged.sort()]).toEqual([[...keys].sort(), [...keys].sort()]);
  });

  it("sends nothing before the first object is requested, or for a limit of 0", async () => {
    const { objects, requests } = keyStore(["a"]);
    objects.parallel().pages()[Symbol.asyncIterator]();
    expect(await objects.limit(0).parallel().toArray()).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("sends one request for an empty bucket", async () => {
    const { objects, requests } = keyStore([]);
    expect(await objects.parallel().toArray()).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `photos/2026/${String(index).padStart(9, "0")}.jpg`);
const hashed = (count: number) =>
  Array.from({ length: count }, (_, index) => Math.imul(index + 1, 0x9e3779b1 | 0) >>> 0).map((hash) =>
    hash.toString(16).padStart(8, "0"),
  );
const dated = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.UTC(2022, 0, 1) + (index / count) * 4 * 365 * 86_400_000);
    return `logs/${time.toISOString().slice(0, 13).replaceAll(/[-T]/g, "/")}/${index}.gz`;
  });
const skewed = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    index % 20 === 0 ? `tenant-${index % 500}/a/${index}` : `tenant-77/documents/current/${index}.json`,
  );

/** How many turns of the event loop the call took. */
async function roundsOf(list: () => Promise<unknown>): Promise<number> {
  let rounds = 0;
  const count = (): void => {
    rounds++;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  await list();
  clearImmediate(next);
  return rounds;
}

describe("the cost of a parallel listing", () => {
  it.each([
    ["numbered", numbered],
    ["hashed", hashed],
    ["dated", dated],
    ["skewed", skewed],
  ])("of %s keys is a fraction of the time, for few requests more than pages", async (_, make) => {
    const { keys, objects, requests } = keyStore(make(40_000), { sizes: [100], delays: [10] });
    const few = await roundsOf(() => objects.pageSize(100).parallel({ concurrency: 16 }).toArray());
    const requestCount = requests.length;
    const many = await roundsOf(() => objects.pageSize(100).toArray());
    expect(requestCount).toBeLessThan((keys.length / 100) * 1.4);
    expect(few / many).toBeLessThan(0.15);
  });

  it.each([
    [10, 1],
    [1_000, 1],
    [2_500, 5],
    [5_000, 9],
  ])("with a limit of %i is %i requests", async (limit, most) => {
    const { objects, requests } = keyStore(numbered(20_000), { delays: [3] });
    expect(await objects.limit(limit).parallel().toArray()).toHaveLength(limit);
    await turns();
    expect(requests.length).toBeLessThanOrEqual(most);
  });

  it("is still divided if a predicate precedes the limit", async () => {
    const { objects, mostAtATime } = keyStore(numbered(20_000), { delays: [3] });
    const odd = objects.where(({ key }) => key.endsWith("777.jpg")).limit(5);
    expect(await odd.parallel({ concurrency: 8 }).toArray()).toHaveLength(5);
    expect(mostAtATime()).toBeGreaterThan(2);
  });

  it("is one request for a single page", async () => {
    const { objects, requests } = keyStore(numbered(1_000));
    await objects.parallel().toArray();
    expect(requests).toHaveLength(1);
  });
});

describe("a parallel listing refuses", () => {
  const { objects } = keyStore(["a"]);

  it.each([0, -1, 1.5, NaN, "4"])("a concurrency of %s", (concurrency) => {
    expect(() => objects.parallel({ concurrency: concurrency as number })).toThrow(RangeError);
  });

  it("a delimiter, and a cursor", () => {
    const cursor = Buffer.from('{"skip":1,"of":"x"}').toString("base64url");
    expect(() => objects.filter({ Delimiter: "/" }).parallel()).toThrow(/not support Delimiter/);
    expect(() => objects.startFrom(cursor).parallel()).toThrow(/StartAfter/);
  });

  it.each(["photos--use1-az4--x-s3", "point--use1-az4--xa-s3"])("the directory bucket %s", (name) => {
    const bucket = new S3Resource({
      client: { config: {}, send: () => expect.fail("It was asked.") },
    }).bucket(name);
    expect(() => bucket.objects.parallel()).toThrow(/in no order/);
    expect(() => bucket.objects.range({})).toThrow(/in no order/);
  });

  it("a page token in its filter, on iteration", async () => {
    const parallel = objects.filter({ ContinuationToken: "a" } as object).parallel();
    await expect(parallel.toArray()).rejects.toThrow(/startFrom/);
  });
});

describe("a store that does not list as S3 does", () => {
  const many = Array.from({ length: 300 }, (_, index) => `key-${String(index).padStart(4, "0")}`);

  it("causes an error if it repeats earlier keys", async () => {
    const { objects } = keyStore(many, {
      sizes: [10],
      answer: (keys, { ContinuationToken }) =>
        ContinuationToken === undefined ? keys : ["key-0000", ...keys],
    });
    await expect(objects.parallel({ concurrency: 3 }).toArray()).rejects.toThrow(UnorderedListingError);
  });

  it("causes an error if it repeats a key at a split", async () => {
    const { objects } = keyStore(many, {
      sizes: [10],
      answer: (keys, { StartAfter }) => (StartAfter === undefined ? keys : ["key-0005", ...keys]),
    });
    await expect(objects.parallel({ concurrency: 3 }).toArray()).rejects.toThrow(UnorderedListingError);
  });

  it("causes an error if it ignores the start key", async () => {
    const { objects } = keyStore(many, {
      sizes: [10],
      answer: (keys, { StartAfter }) => (StartAfter === undefined ? keys : many.slice(0, 10)),
    });
    await expect(objects.parallel({ concurrency: 3 }).toArray()).rejects.toMatchObject({
      code: "UnorderedListing",
      collection: "ObjectSummaryCollection",
      key: "key-0000",
    });
  });

  it("causes an error if it repeats a key on a page", async () => {
    const { objects } = keyStore(many, { sizes: [10], answer: (keys) => keys.flatMap((key) => [key, key]) });
    await expect(objects.parallel().toArray()).rejects.toThrow(UnorderedListingError);
  });

  it("causes an error if it repeats tokens, even without keys", async () => {
    const { objects, requests } = keyStore(many, { sizes: [0], token: () => "again" });
    await expect(objects.parallel().toArray()).rejects.toThrow(RepeatedPageTokenError);
    expect(requests.length).toBeLessThan(5);
  });
});

describe("a parallel listing that ends early", () => {
  const many = Array.from({ length: 2_000 }, (_, index) => `key-${String(index).padStart(4, "0")}`);

  it("aborts all requests when the loop ends early", async () => {
    const { objects, requests, underWay } = keyStore(many, { sizes: [10], delays: [2, 3, 5] });
    let count = 0;
    for await (const _ of objects.parallel({ concurrency: 8 })) if (++count === 300) break;
    const requestCount = requests.length;
    await turns();
    expect([requests.length, underWay()]).toEqual([requestCount, 0]);
  });

  it("aborts all requests and throws the error once when one of them fails", async () => {
    const error = new Error("not now");
    const { objects, requests, underWay } = keyStore(many, {
      sizes: [10],
      delays: [2, 3, 5],
      answer: (keys) => {
        if (requests.length > 60) throw error;
        return keys;
      },
    });
    await expect(objects.parallel({ concurrency: 8 }).toArray()).rejects.toBe(error);
    await turns();
    expect(underWay()).toBe(0);
  });

  it("ends with its signal and removes its listeners", async () => {
    const { objects, requests } = keyStore(many, { sizes: [10], delays: [2, 3, 5] });
    const controller = new AbortController();
    const listing = (async () => {
      const options = { concurrency: 8, abortSignal: controller.signal };
      for await (const _ of objects.parallel(options)) if (requests.length > 60) controller.abort();
    })();
    await expect(listing).rejects.toMatchObject({ name: "AbortError" });
    await turns();
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("does not run ahead of a consumer that has stopped", async () => {
    const { objects, requests } = keyStore(many, { sizes: [10] });
    const iterator = objects.parallel({ concurrency: 4 }).pages()[Symbol.asyncIterator]();
    await iterator.next();
    await turns();
    const requestCount = requests.length;
    await turns();
    expect(requests).toHaveLength(requestCount);
    expect(requestCount).toBeLessThanOrEqual(10);
    await iterator.return?.();
  });
});
