import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeAll, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

const keys = [
  "2025/01.jpg",
  "2026/january/01.jpg",
  "2026/january/02.jpg",
  "2026/march + april/01.jpg",
  "2026/readme.txt",
  "größe/1.txt",
  "readme.txt",
];

describe.each(s3Servers)("folders on %s", (name) => {
  const server = useS3Server(name, { resetBetweenTests: false });
  let bucket: Bucket;
  beforeAll(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    for (const Key of keys) await bucket.putObject({ Key, Body: "x" });
  });

  it("are listed at the top level and below another folder", async () => {
    expect(await bucket.prefixes().toArray()).toEqual(["2025/", "2026/", "größe/"]);
    expect(await bucket.prefixes({ Prefix: "2026/" }).toArray()).toEqual([
      "2026/january/",
      "2026/march + april/",
    ]);
    expect(await bucket.prefixes({ Prefix: "none/" }).toArray()).toEqual([]);
  });

  it("end at the given delimiter", async () => {
    expect(await bucket.prefixes({ Prefix: "2026/", Delimiter: "a" }).toArray()).toEqual([
      "2026/ja",
      "2026/ma",
      "2026/rea",
    ]);
  });

  it("are listed page by page, and no more than needed", async () => {
    const sizes: number[] = [];
    for await (const page of bucket.prefixes().pageSize(2).pages()) sizes.push(page.length);
    expect(sizes).toEqual([2, 1]);
    expect(await bucket.prefixes().limit(2).toArray()).toEqual(["2025/", "2026/"]);
    expect(await bucket.prefixes().first()).toBe("2025/");
  });

  it("are on a page together with its objects", async () => {
    const entries: string[][] = [];
    for await (const page of bucket.objects.filter({ Prefix: "2026/", Delimiter: "/" }).pages()) {
      entries.push(
        page.toArray().map(({ key }) => key),
        page.commonPrefixes,
      );
    }
    expect(entries).toEqual([["2026/readme.txt"], ["2026/january/", "2026/march + april/"]]);
  });

  it("lead to every object when walked recursively", async () => {
    const found: string[] = [];
    const walk = async (Prefix: string): Promise<void> => {
      for await (const page of bucket.objects.filter({ Prefix, Delimiter: "/" }).pages()) {
        found.push(...page.toArray().map(({ key }) => key));
        for (const folder of page.commonPrefixes) await walk(folder);
      }
    };
    await walk("");
    expect(found.sort()).toEqual([...keys].sort());
  });
});
