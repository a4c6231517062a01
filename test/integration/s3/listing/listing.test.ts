import { isBatchActionError, Session } from "tucuxi";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../../servers/local-aws/vitest.js";

const aws = useLocalAws({ resetBetweenTests: false });

const keysOf = (objects: Iterable<{ key: string }>): string[] => [...objects].map(({ key }) => key);
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(2, "0")}`);

let s3: S3Resource;
beforeAll(() => {
  s3 = new Session(aws.config).resource(S3Resource);
});

async function bucketOf(name: string, keys: readonly string[]): Promise<Bucket> {
  const bucket = await s3.createBucket({ Bucket: name });
  await Promise.all(keys.map((Key) => bucket.putObject({ Key, Body: "x" })));
  return bucket;
}

describe("the objects of a bucket", () => {
  const all = [...numbered("images/", 25), "readme", ...numbered("tmp/", 5)];
  let bucket: Bucket;
  beforeAll(async () => {
    bucket = await bucketOf("listed", all);
  });

  it("are listed in key order", async () => {
    expect(keysOf(await bucket.objects.toArray())).toEqual(all);
    expect(keysOf(await bucket.objects.all().toArray())).toEqual(all);
  });

  it("can be narrowed by a prefix and a limit", async () => {
    expect(keysOf(await bucket.objects.filter({ Prefix: "tmp/" }).toArray())).toEqual(numbered("tmp/", 5));
    expect((await bucket.objects.filter({ Prefix: "tmp/" }).first())?.key).toBe("tmp/00");
    expect(await bucket.objects.filter({ Prefix: "nothing/" }).first()).toBeUndefined();
  });

  it("can be listed after a key", async () => {
    const late = bucket.objects.filter({ StartAfter: "tmp/02" });
    expect(keysOf(await late.toArray())).toEqual(["tmp/03", "tmp/04"]);
  });

  it("can be listed page by page", async () => {
    const sizes: number[] = [];
    const responses: (number | undefined)[] = [];
    for await (const page of bucket.objects.pageSize(12).pages()) {
      sizes.push(page.length);
      responses.push(page.response.KeyCount);
    }
    expect(sizes).toEqual([12, 12, 7]);
    expect(responses).toEqual(sizes);
  });

  it("continue from the cursor of a page", async () => {
    const pages = bucket.objects.pageSize(10).pages();
    const { value: first } = await pages[Symbol.asyncIterator]().next();
    if (first?.cursor === undefined) throw new Error("The first page has no cursor.");
    expect(keysOf([...first, ...(await bucket.objects.startFrom(first.cursor).toArray())])).toEqual(all);
  });

  it("end at a limit, within a page or at its end", async () => {
    for (const limit of [0, 1, 10, 11, 31, 99]) {
      const limited = bucket.objects.pageSize(10).limit(limit);
      expect(keysOf(await limited.toArray())).toEqual(all.slice(0, limit));
    }
  });

  it("treat MaxKeys as a page size, not as a limit", async () => {
    expect(await bucket.objects.filter({ MaxKeys: 10 }).toArray()).toHaveLength(31);
  });

  it("are filtered by a predicate, after the service's own filter", async () => {
    const even = bucket.objects
      .filter({ Prefix: "images/" })
      .where(({ key }) => Number(key.slice(-2)) % 2 === 0);
    expect(await even.toArray()).toHaveLength(13);
    expect(keysOf(await even.limit(2).toArray())).toEqual(["images/00", "images/02"]);
  });

  it("are listed again by each loop", async () => {
    const readmes = bucket.objects.filter({ Prefix: "readme" });
    expect(await readmes.toArray()).toHaveLength(1);
    const late = await bucket.putObject({ Key: "readme.late", Body: "x" });
    expect(await readmes.toArray()).toHaveLength(2);
    await late.delete();
  });
});

describe("a batch delete", () => {
  let bucket: Bucket;
  let number = 0;
  beforeEach(async () => {
    bucket = await bucketOf(`deleted-${++number}`, [...numbered("images/", 5), ...numbered("tmp/", 7)]);
  });
  const left = async () => keysOf(await bucket.objects.toArray());

  it("deletes the keys with a prefix, with one call for each page", async () => {
    const outputs = await bucket.objects.filter({ Prefix: "tmp/" }).pageSize(3).delete();
    expect(outputs.map(({ Deleted: deleted }) => deleted?.length)).toEqual([3, 3, 1]);
    expect(await left()).toEqual(numbered("images/", 5));
  });

  it("deletes what a limit and a predicate select", async () => {
    await bucket.objects.filter({ Prefix: "tmp/" }).limit(2).delete();
    await bucket.objects
      .all()
      .where(({ key }) => key.endsWith("4"))
      .delete();
    expect(await left()).toEqual([
      "images/00",
      "images/01",
      "images/02",
      "images/03",
      "tmp/02",
      "tmp/03",
      "tmp/05",
      "tmp/06",
    ]);
  });

  it("is quiet if requested", async () => {
    const outputs = await bucket.objects.all().delete({ Delete: { Quiet: true } });
    expect(outputs).toHaveLength(1);
    expect(await left()).toEqual([]);
  });

  it("is refused without a selection", async () => {
    const misspelt: string | undefined = process.env["TUCUXI_NO_SUCH_VARIABLE"];
    const aimless = [
      bucket.objects,
      bucket.objects.filter({}),
      bucket.objects.filter({ Prefix: "" }),
      bucket.objects.filter({ Prefix: misspelt }),
      bucket.objects.limit(3),
    ];
    for (const objects of aimless) await expect(objects.delete()).rejects.toThrow(TypeError);
    expect(await left()).toHaveLength(12);
  });

  it("reports keys that it could not delete", async () => {
    // A bucket that was deleted in the meantime: the first page is deleted, the second one fails.
    const pages = bucket.objects.filter({ Prefix: "tmp/" }).pageSize(4);
    let seen = 0;
    const failed: unknown = await pages
      .where(async () => {
        if (++seen === 5) await emptyAndDelete(bucket);
        return true;
      })
      .delete()
      .catch((error: unknown) => error);
    if (!isBatchActionError(failed)) throw failed;
    expect(failed.succeeded).toEqual(numbered("tmp/", 4));
    expect(failed.failures.map(({ id, code }) => [id, code])).toEqual(
      ["tmp/04", "tmp/05", "tmp/06"].map((key) => [key, "NoSuchBucket"]),
    );
  });
});

async function emptyAndDelete(bucket: Bucket): Promise<void> {
  await bucket.objects.all().delete();
  await bucket.delete();
}
