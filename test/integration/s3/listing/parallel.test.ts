import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeAll, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

const numbered = Array.from(
  { length: 60 },
  (_, index) => `photos/2026/${String(index).padStart(4, "0")}.jpg`,
);
const dated = Array.from(
  { length: 40 },
  (_, index) => `logs/2026/${10 + (index % 3)}/${10 + index}/a b+c.gz`,
);
// Adjacent in byte order, but not in the order of a file system's folders.
const mixed = ["logs-old/a", "logs.txt", "logs0", "é/ü", "🐬", "\uffee"];
const all = [...numbered, ...dated, ...mixed];

const keysOf = (objects: readonly { key: string }[]): string[] => objects.map(({ key }) => key).sort();

describe.each(s3Servers)("listing in parallel on %s", (name) => {
  const server = useS3Server(name, { resetBetweenTests: false });
  let bucket: Bucket;
  beforeAll(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "large" });
    await Promise.all(all.map((Key) => bucket.putObject({ Key, Body: "x" })));
  });

  it("finds every object once", async () => {
    for (const pageSize of [3, 10, 1_000]) {
      const listed = await bucket.objects.pageSize(pageSize).parallel({ concurrency: 8 }).toArray();
      expect(keysOf(listed)).toEqual([...all].sort());
    }
  });

  it("finds the objects with a prefix, with their data from the listing", async () => {
    const listed = await bucket.objects.filter({ Prefix: "photos/" }).pageSize(5).parallel().toArray();
    expect(keysOf(listed)).toEqual(numbered);
    expect(listed.every(({ size }) => size === 1)).toBe(true);
  });

  it("divides them into ranges that contain every object once, after serialization as JSON", async () => {
    const ranges = await bucket.objects.pageSize(5).partition(6);
    const listed: string[] = [];
    for (const range of JSON.parse(JSON.stringify(ranges)) as typeof ranges) {
      listed.push(...keysOf(await bucket.objects.range(range).pageSize(4).toArray()));
    }
    expect(ranges.length).toBeGreaterThan(1);
    expect(listed.sort()).toEqual([...all].sort());
  });

  it("continues within a range from the cursor of a page", async () => {
    const range = { StartAfter: "photos/2026/0009.jpg", EndAt: "photos/2026/0025.jpg" };
    const pages = bucket.objects.range(range).pageSize(10).pages()[Symbol.asyncIterator]();
    const { value: first } = await pages.next();
    await pages.return?.();
    const rest = await bucket.objects
      .range(range)
      .startFrom(first?.cursor ?? "")
      .toArray();
    expect([...keysOf(first?.toArray() ?? []), ...keysOf(rest)]).toEqual(numbered.slice(10, 26));
  });
});
