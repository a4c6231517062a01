import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnorderedListingError } from "../../../../../../src/s3/errors/listing-error.js";
import type { ObjectRange } from "../../../../../../src/s3/index.js";
import { keySets } from "../../../../../support/s3/key-sets.js";
import { keyStore } from "../../../../../support/s3/key-store.js";
import { inputsOf, mockedS3 } from "../../../../../support/mocked-roots.js";
import { DeleteObjectsCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { cpuTimeOf } from "../../../../../support/process/cpu-time.js";

const keysOf = (objects: readonly { readonly key: string }[]): string[] => objects.map(({ key }) => key);
const overJson = (ranges: readonly ObjectRange[]): ObjectRange[] => JSON.parse(JSON.stringify(ranges));
const numbered = Array.from({ length: 5_000 }, (_, index) => `photos/${String(index).padStart(7, "0")}.jpg`);

describe("the ranges of a partition", () => {
  it("contain every key once, in order, whatever the keys and pages", async () => {
    const sizes = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }).filter((all) => all.some(Boolean));
    await fc.assert(
      fc.asyncProperty(keySets, sizes, fc.integer({ min: 1, max: 9 }), async (given, pages, count) => {
        const { keys, objects } = keyStore(given, { sizes: pages });
        const ranges = overJson(await objects.partition(count));
        expect(ranges.length).toBeGreaterThan(0);
        expect(ranges.length).toBeLessThanOrEqual(count);
        const listed: string[] = [];
        const parallel: string[] = [];
        for (const range of ranges) {
          listed.push(...keysOf(await objects.range(range).toArray()));
          parallel.push(...keysOf(await objects.range(range).parallel({ concurrency: 3 }).toArray()));
        }
        expect(listed).toEqual(keys);
        expect(parallel.sort()).toEqual([...keys].sort());
      }),
      { numRuns: 200 },
    );
  });

  it.each([4, 16])("have similar sizes if the keys are spread evenly: %i of them", async (count) => {
    const { keys, objects, requests } = keyStore(numbered, { sizes: [50] });
    const ranges = await objects.partition(count);
    const requestCount = requests.length;
    const sizes = await Promise.all(
      ranges.map(async (range) => (await objects.range(range).toArray()).length),
    );
    expect(ranges).toHaveLength(count);
    expect(Math.max(...sizes)).toBeLessThan((2 * keys.length) / count);
    expect(Math.min(...sizes)).toBeGreaterThan(keys.length / count / 2);
    expect(requestCount).toBeLessThanOrEqual(17 + 6 * count);
  });

  it("start and end where the collection does", async () => {
    const { objects } = keyStore(numbered, { sizes: [50] });
    const filtered = objects.filter({ Prefix: "photos/", StartAfter: "photos/0001000.jpg" });
    const ranges = await filtered.partition(3);
    expect(ranges[0]).toMatchObject({ Prefix: "photos/", StartAfter: "photos/0001000.jpg" });
    expect(ranges.at(-1)).not.toHaveProperty("EndAt");
    const inner = await objects
      .range({ StartAfter: "photos/0001000.jpg", EndAt: "photos/0002000.jpg" })
      .partition(3);
    expect(inner[0]?.StartAfter).toBe("photos/0001000.jpg");
    expect(inner.at(-1)?.EndAt).toBe("photos/0002000.jpg");
  });

  it("take a few seconds at most to compute, however many there are", async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) =>
      (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0"),
    );
    const { objects } = keyStore(keys, { sizes: [100] });
    await objects.first();
    const time = await cpuTimeOf(async () => expect(await objects.partition(200)).toHaveLength(200));
    expect(time).toBeLessThan(8_000);
  }, 60_000);

  it("are a single one, without a request, if one is requested", async () => {
    const { objects, requests } = keyStore(numbered);
    expect(await objects.partition(1)).toEqual([{}]);
    expect(requests).toEqual([]);
  });

  it.each([0, -1, 2.5, NaN])("cannot number %s", async (count) => {
    const { objects, requests } = keyStore(numbered);
    await expect(objects.partition(count)).rejects.toThrow(RangeError);
    expect(requests).toEqual([]);
  });

  it("cannot be computed for a collection that has no sub-ranges", async () => {
    const { objects, requests } = keyStore(numbered);
    await expect(objects.limit(5).partition(2)).rejects.toThrow(TypeError);
    await expect(objects.where(() => true).partition(2)).rejects.toThrow(TypeError);
    await expect(objects.filter({ Delimiter: "/" }).partition(2)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe("a range", () => {
  const range = { StartAfter: "photos/0000099.jpg", EndAt: "photos/0000250.jpg" };

  it("contains the keys after its start, up to and including its end, and requests no page beyond", async () => {
    const { objects, requests } = keyStore(numbered, { sizes: [50] });
    expect(keysOf(await objects.range(range).toArray())).toEqual(numbered.slice(100, 251));
    expect(requests).toHaveLength(4);
  });

  it("ends without another request if a page ends at its end", async () => {
    const { objects, requests } = keyStore(numbered, { sizes: [50] });
    await objects.range({ EndAt: "photos/0000099.jpg" }).toArray();
    expect(requests).toHaveLength(2);
  });

  it("can continue from a page's cursor, and supports limits and predicates", async () => {
    const { objects } = keyStore(numbered, { sizes: [50] });
    const collection = objects.range(range);
    const pages: { keys: string[]; cursor: string | undefined }[] = [];
    for await (const page of collection.pages())
      pages.push({ keys: keysOf(page.toArray()), cursor: page.cursor });
    expect(pages.at(-1)?.cursor).toBeUndefined();
    const rest = await objects
      .range(range)
      .startFrom(pages[1]?.cursor ?? "")
      .toArray();
    expect(keysOf(rest)).toEqual(numbered.slice(200, 251));
    const odd = collection.where(({ key }) => key.endsWith("1.jpg")).limit(2);
    expect(keysOf(await odd.toArray())).toEqual(["photos/0000101.jpg", "photos/0000111.jpg"]);
  });

  it.each([
    ["undefined", undefined],
    ["a list", []],
    ["a string", "photos/"],
    ["an object with an unknown member", { StartAfter: "a", Bucket: "other" }],
    ["an object with a number", { EndAt: 5 }],
    ["an object with an empty key", { EndAt: "" }],
    ["an object with undefined", { Prefix: undefined }],
  ])("cannot be %s", (_, given) => {
    const { objects } = keyStore(numbered);
    expect(() => objects.range(given as ObjectRange)).toThrow(TypeError);
  });

  it("names an unknown member, whatever article its name would need", () => {
    const { objects } = keyStore(numbered);
    const given = { StartAfter: "a", ExpectedBucketOwner: "1" };
    expect(() => objects.range(given)).toThrow(/an object with the member ExpectedBucketOwner/);
  });

  it("cannot have a delimiter, set before or afterwards", async () => {
    const { objects, requests } = keyStore(numbered);
    expect(() => objects.filter({ Delimiter: "/" }).range(range)).toThrow(/not support Delimiter/);
    await expect(objects.range(range).filter({ Delimiter: "/" }).toArray()).rejects.toThrow(
      /not support Delimiter/,
    );
    expect(requests).toEqual([]);
  });

  it("is narrowed by filters before and afterwards, however it is listed", async () => {
    const wide = "photos/0000000.jpg";
    const narrow = "photos/0000150.jpg";
    const { objects } = keyStore(numbered, { sizes: [50] });
    const collections = [
      [objects.filter({ StartAfter: wide }).range(range), 100],
      [objects.range(range).filter({ StartAfter: wide }), 100],
      [objects.filter({ StartAfter: narrow }).range(range), 151],
      [objects.range(range).filter({ StartAfter: narrow }), 151],
      [objects.filter({ Prefix: "photos/00002" }).range({ ...range, Prefix: "photos/" }), 200],
      [objects.range({ ...range, Prefix: "photos/" }).filter({ Prefix: "photos/00002" }), 200],
      [objects.range({ ...range, Prefix: "photos/00002" }).filter({ Prefix: "photos/" }), 200],
    ] as const;
    for (const [collection, first] of collections) {
      const expected = numbered.slice(first, 251);
      expect(keysOf(await collection.toArray())).toEqual(expected);
      expect(keysOf(await collection.parallel({ concurrency: 3 }).toArray()).sort()).toEqual(expected);
      const parts: string[] = [];
      for (const part of await collection.partition(3)) {
        parts.push(...keysOf(await objects.range(part).toArray()));
      }
      expect(parts).toEqual(expected);
    }
  });

  it("cannot be widened by another range or a prefix", async () => {
    const { objects, requests } = keyStore(numbered);
    expect(() => objects.range(range).range({})).toThrow(TypeError);
    expect(() => objects.filter({ Prefix: "a" }).range({ Prefix: "b" })).toThrow(/no key begins/);
    const other = objects.range({ Prefix: "photos/" }).filter({ Prefix: "logs/" });
    await expect(other.toArray()).rejects.toThrow(TypeError);
    await expect(other.parallel().toArray()).rejects.toThrow(TypeError);
    await expect(other.all().delete()).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it("throws, instead of being incomplete, if the store does not list in order", async () => {
    const { objects } = keyStore(numbered, {
      sizes: [50],
      answer: (keys) => keys.map((_, index) => keys.at(-1 - index) ?? ""),
    });
    await expect(objects.range(range).toArray()).rejects.toThrow(UnorderedListingError);
  });

  it("limits a batch action, which still has to be targeted", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "b" }, { Key: "c" }, { Key: "d" }] });
    mock.on(DeleteObjectsCommand).resolves({});
    const { objects } = s3.bucket("x");
    await expect(objects.range({ StartAfter: "a", EndAt: "c" }).delete()).rejects.toThrow(TypeError);
    await objects.range({ StartAfter: "a", EndAt: "c" }).all().delete();
    expect(inputsOf(mock, "DeleteObjects")).toMatchObject([
      { Delete: { Objects: [{ Key: "b" }, { Key: "c" }] } },
    ]);
  });
});
