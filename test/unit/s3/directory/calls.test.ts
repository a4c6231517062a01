import { existsSync, readdirSync } from "node:fs";
import { parse } from "node:path";
import { DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { Bucket, SyncFromOptions } from "../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const old = new Date(0);
const listing = (...keys: readonly string[]) =>
  keys.map((Key) => ({ Key, Size: 1, LastModified: new Date("2026-01-01") }));

function mocked() {
  const { s3, mock } = mockedS3();
  mock.on(PutObjectCommand).resolves({ ETag: '"1"' });
  mock.on(DeleteObjectsCommand).resolves({});
  mock.on(ListObjectsV2Command).resolves({ Contents: listing("p/a", "p/old1", "p/old2") });
  return { bucket: s3.bucket("b"), mock };
}

const methods = ["uploadDirectory", "downloadDirectory", "syncFrom", "syncTo"] as const;
type Method = (typeof methods)[number];

describe("transfers of a directory", () => {
  const directory = useTemporaryDirectory();

  it.each(
    methods.flatMap((method) =>
      [
        { prefix: undefined },
        { prefix: null },
        { prefix: 1 },
        { include: undefined },
        { exclude: "" },
        { exclude: ["a", undefined] },
        { prefx: "p" },
        { delete: "yes" },
        { compare: "etag" },
        { onFailure: "ignore" },
        { dryRun: 1 },
        { report: "none" },
        { concurrency: 0 },
        { config: { partSize: 1 } },
        { onProgress: true },
        { input: { Key: "k" } },
        { followSymlinks: 1 },
      ].map((options) => [method, options] as [Method, object]),
    ),
  )("%s refuses %o before anything is sent or created", async (method, options) => {
    const { bucket, mock } = mocked();
    const target = directory.at("new");
    const call = bucket[method](method === "uploadDirectory" ? directory.path : target, options);
    await expect(call).rejects.toThrow(/./);
    await expect(call).rejects.toSatisfy(
      (error) => error instanceof TypeError || error instanceof RangeError,
    );
    expect(operationsOf(mock)).toEqual([]);
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it.each(methods)("%s refuses an invalid path", async (method) => {
    const { bucket, mock } = mocked();
    for (const path of ["", undefined, 1]) {
      await expect(bucket[method](path as string)).rejects.toThrow(TypeError);
    }
    expect(operationsOf(mock)).toEqual([]);
  });

  it.each(methods)("%s refuses an S3 URL in place of a directory", async (method) => {
    const { bucket, mock } = mocked();
    for (const path of ["s3://bucket/p", "S3://bucket", "s3:/bucket/p", new URL("s3://bucket/p")]) {
      const call = bucket[method](path, { dryRun: true });
      await expect(call).rejects.toThrow(TypeError);
      await expect(call).rejects.toThrow(/Call it on the bucket.*option prefix/);
    }
    expect(operationsOf(mock)).toEqual([]);
    expect(existsSync("s3:")).toBe(false);
  });

  it.each(methods)("%s refuses options that are not an object", async (method) => {
    const { bucket, mock } = mocked();
    for (const options of ["p", "", 1, null, ["p"], () => {}]) {
      const call = bucket[method](directory.path, options as object);
      await expect(call).rejects.toThrow("The options must be a plain object, but they are");
      await expect(call).rejects.toThrow(TypeError);
    }
    expect(operationsOf(mock)).toEqual([]);
  });

  it.each(methods)("%s skips everything below an excluded directory, however it is spelt", async (method) => {
    directory.write({ "a/x": "1", "node_modules/m.js": "2", "d/node_modules/.env": "3" });
    const { bucket, mock } = mocked();
    const keys = ["p/b/x", "p/node_modules/o.js", "p/d/node_modules/o.js", "p/node_modules/"];
    mock.on(ListObjectsV2Command).resolves({ Contents: listing(...keys.sort()) });
    const isSync = method.startsWith("sync");
    for (const names of [["node_modules", "**/node_modules"], "**/node_modules", "**/node_modules/"]) {
      const options = {
        prefix: "p",
        exclude: names,
        dryRun: true,
        ...(isSync && { delete: true }),
      } as const;
      const plan = await bucket[method](directory.path, options);
      const [here, there] =
        method.endsWith("To") || method.startsWith("down") ? ["p/b/x", "p/a/x"] : ["p/a/x", "p/b/x"];
      expect(plan.toTransfer.map(({ key }) => key)).toEqual([here]);
      expect(plan.toDelete.map(({ key }) => key)).toEqual(isSync ? [there] : []);
      expect([plan.skipped, plan.failed]).toEqual([[], []]);
    }
  });

  it.each(["downloadDirectory", "syncTo"] as const)("%s does not check an excluded key", async (method) => {
    const { bucket, mock } = mocked();
    mock.on(ListObjectsV2Command).resolves({ Contents: listing("../../evil", "/x", "a//b", "c") });
    const plan = await bucket[method](directory.path, { dryRun: true });
    expect(plan.failed.map(({ key, code }) => `${key}: ${code}`)).toEqual(
      ["../../evil", "/x", "a//b"].map((key) => `${key}: UnsafeKey`),
    );
    const without = await bucket[method](directory.path, { exclude: ["../**", "**//**"], dryRun: true });
    expect(without.toTransfer.map(({ key }) => key)).toEqual(["c"]);
    expect([without.failed, without.skipped]).toEqual([[], []]);
    const only = await bucket[method](directory.path, { include: "c", dryRun: true });
    expect([only.toTransfer.length, only.failed]).toEqual([1, []]);
    const report = await bucket[method](directory.path, { exclude: "**" });
    expect(report.counts).toEqual({
      transferred: 0,
      deleted: 0,
      skipped: 0,
      failed: 0,
      warnings: 0,
      bytes: 0,
    });
  });

  it.each(methods)("%s starts nothing if its signal is aborted", async (method) => {
    directory.write({ "here/a": "1" });
    const { bucket, mock } = mocked();
    const path = method.endsWith("From") || method.startsWith("upload") ? "here" : "new";
    const options = { prefix: "p", abortSignal: AbortSignal.abort() };
    await expect(bucket[method](directory.at(path), options)).rejects.toMatchObject({ name: "AbortError" });
    await expect(bucket[method](directory.at(path), { ...options, dryRun: true })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(operationsOf(mock)).toEqual([]);
    expect(readdirSync(directory.path)).toEqual(["here"]);
  });

  it("never delete in the root of the file system", async () => {
    const { bucket, mock } = mocked();
    await expect(bucket.syncTo(parse(directory.path).root, { prefix: "p", delete: true })).rejects.toThrow(
      TypeError,
    );
    expect(operationsOf(mock)).toEqual([]);
  });
});

describe("syncFrom", () => {
  const directory = useTemporaryDirectory();
  const sync = async (bucket: Bucket, options: Partial<SyncFromOptions<false>> = {}) => {
    directory.write({ a: "1", b: "2" }, old);
    return bucket.syncFrom(directory.path, { prefix: "p", delete: true, ...options });
  };

  it("batch-deletes below the prefix", async () => {
    const { bucket, mock } = mocked();
    const { counts } = await sync(bucket);
    expect(counts).toMatchObject({ transferred: 1, deleted: 2, skipped: 1 });
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "PutObject", "DeleteObjects"]);
    expect(inputsOf(mock, "ListObjectsV2")[0]).toMatchObject({ Bucket: "b", Prefix: "p/" });
    expect(inputsOf(mock, "DeleteObjects")).toEqual([
      { Bucket: "b", Delete: { Quiet: true, Objects: [{ Key: "p/old1" }, { Key: "p/old2" }] } },
    ]);
  });

  it("sets RequestPayer in all its requests", async () => {
    const { bucket, mock } = mocked();
    const input = { RequestPayer: "requester", ExpectedBucketOwner: "123456789012" } as const;
    await sync(bucket, { input: { ...input, CacheControl: "no-cache" } });
    for (const asked of inputsOf(mock)) expect(asked).toMatchObject(input);
    expect(inputsOf(mock, "DeleteObjects")[0]).not.toHaveProperty("CacheControl");
  });

  it("deletes nothing if the listing fails halfway", async () => {
    const { bucket, mock } = mocked();
    mock
      .on(ListObjectsV2Command)
      .resolvesOnce({ Contents: listing("p/a", "p/old1"), IsTruncated: true, NextContinuationToken: "2" })
      .rejects(Object.assign(new Error("slow down"), { name: "SlowDown" }));
    await expect(sync(bucket)).rejects.toMatchObject({ name: "SlowDown" });
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it("deletes nothing if an upload fails", async () => {
    const { bucket, mock } = mocked();
    mock.on(PutObjectCommand).rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    await expect(sync(bucket)).rejects.toMatchObject({
      report: { failed: [{ key: "p/b", code: "AccessDenied", message: "no", size: 1 }], deleted: [] },
    });
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it("reports the objects that could not be deleted", async () => {
    const { bucket, mock } = mocked();
    mock.on(DeleteObjectsCommand).resolves({
      Errors: [{ Key: "p/old1", Code: "AccessDenied", Message: "locked" }],
    });
    await expect(sync(bucket)).rejects.toMatchObject({
      report: {
        failed: [{ key: "p/old1", code: "AccessDenied", message: "locked" }],
        deleted: [{ key: "p/old2", path: directory.at("old2"), size: 1 }],
      },
    });
  });

  it("reports that nothing was deleted if the delete fails as a whole", async () => {
    const { bucket, mock } = mocked();
    const denied = Object.assign(new Error("no"), { name: "AccessDenied" });
    mock.on(DeleteObjectsCommand).rejects(denied);
    await expect(sync(bucket)).rejects.toMatchObject({
      cause: denied,
      report: { deleted: [], counts: { transferred: 1, deleted: 0, skipped: 3 } },
    });
  });

  it("rejects a listing with keys outside of the prefix", async () => {
    const { bucket, mock } = mocked();
    mock.on(ListObjectsV2Command).resolves({ Contents: listing("p/a", "q/x") });
    await expect(sync(bucket)).rejects.toMatchObject({
      code: "ListingMismatch",
      requested: "p/",
      listed: "q/x",
    });
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });
});
