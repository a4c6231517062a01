import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Session } from "tucuxi";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allVersionsOf, keepVersions } from "../../../examples/s3/all-versions.js";
import { copyFile } from "../../../examples/s3/copy-a-file.js";
import { csvFiles } from "../../../examples/s3/csv-files.js";
import { deletePrefix } from "../../../examples/s3/delete-a-prefix.js";
import { deleteEverything } from "../../../examples/s3/delete-everything.js";
import { listPrefix } from "../../../examples/s3/list-a-prefix.js";
import { pageOfKeys } from "../../../examples/s3/page-by-page.js";
import { uploadWithBar } from "../../../examples/s3/upload-with-progress-bar.js";
import { fillSampleBucket } from "../../../examples/support/sample-bucket.js";
import { waitForObject } from "../../../examples/s3/wait-for-an-object.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

describe("the examples on a bucket", () => {
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await session.resource(S3Resource).createBucket({ Bucket: "sample" });
    await fillSampleBucket(bucket);
  });
  const keys = async () => (await bucket.objects.toArray()).map(({ key }) => key);

  it("copy-a-file copies a file to S3", async () => {
    const path = fileURLToPath(import.meta.url);
    const object = await copyFile(path, bucket, "copied.ts");
    const { Body: body } = await object.get();
    expect(await body?.transformToString()).toBe(await readFile(path, "utf8"));
  });

  it("upload-with-progress-bar uploads a file", async () => {
    const path = fileURLToPath(import.meta.url);
    const { size } = await uploadWithBar(path, bucket, "uploaded.ts");
    expect(size).toBe((await readFile(path)).length);
    expect(await bucket.object("uploaded.ts").text()).toBe(await readFile(path, "utf8"));
  });

  it("list-a-prefix lists the keys with the prefix", async () => {
    expect(await listPrefix(bucket, "reports/")).toEqual({
      keys: ["reports/2025", "reports/2026", "reports/readme.csv"],
      bytes: 36,
    });
  });

  it("csv-files finds the CSV files by their content type", async () => {
    const found = await csvFiles(bucket, "reports/");
    expect(found.map(({ key }) => key)).toEqual(["reports/2025", "reports/2026"]);
  });

  it("page-by-page returns a page and the cursor of the next one", async () => {
    const first = await pageOfKeys(bucket, 20);
    const second = await pageOfKeys(bucket, 20, first.cursor);
    expect([first.keys.length, second.keys.length]).toEqual([20, 10]);
    expect([...first.keys, ...second.keys]).toEqual(await keys());
    expect(second.cursor).toBeUndefined();
  });

  it("all-versions finds all versions of an object, newest first", async () => {
    await keepVersions(bucket);
    const object = bucket.object("reports/2026");
    await object.put({ Body: "longer than before" });
    await bucket.putObject({ Key: "reports/2026-draft", Body: "of another object" });
    await object.delete();
    const versions = await allVersionsOf(bucket, "reports/2026");
    expect(versions.map(({ size, isLatest }) => [size, isLatest])).toEqual([
      [undefined, true],
      [18, false],
      [12, false],
    ]);
  });

  it("delete-a-prefix deletes the keys with the prefix, and nothing else", async () => {
    expect(await deletePrefix(bucket, "tmp/")).toBe(2);
    const left = await keys();
    expect(left).toHaveLength(28);
    expect(left.filter((key) => key.startsWith("tmp/"))).toEqual([]);
  });

  it("delete-a-prefix refuses an empty prefix", async () => {
    await expect(deletePrefix(bucket, "")).rejects.toThrow(TypeError);
    expect(await keys()).toHaveLength(30);
  });

  it("delete-everything deletes the bucket with all versions and delete markers", async () => {
    await keepVersions(bucket);
    await bucket.object("tmp/1").put({ Body: "another version" });
    await bucket.object("tmp/1").delete();
    await deleteEverything(bucket);
    expect(await bucket.exists()).toBe(false);
  });

  it("wait-for-an-object waits until the object exists, or times out", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const object = bucket.object("late");
    const written = sleep(50).then(() => object.put({ Body: "here I am" }));
    expect(await waitForObject(object, 200, 0.02)).toBe(true);
    await written;
    expect(await waitForObject(bucket.object("never"), 3, 0.01)).toBe(false);
    expect(log).toHaveBeenLastCalledWith("looked 3 of 3 times");
    log.mockRestore();
  });
});
