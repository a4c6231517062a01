import { execFileSync } from "node:child_process";
import { getEventListeners } from "node:events";
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { type Bucket, type DirectoryTransferError, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const MIB = 1024 * 1024;

/** The report of a transfer that failed in part. */
async function failure(transfer: Promise<unknown>): Promise<DirectoryTransferError> {
  const error: unknown = await transfer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "DirectoryTransferError" });
  return error as DirectoryTransferError;
}

describe.each(s3Servers)("directory uploads to a bucket on %s", (name) => {
  const server = useS3Server(name);
  const directory = useTemporaryDirectory();
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  const keys = async (): Promise<string[]> => (await bucket.objects.toArray()).map(({ key }) => key);
  const put = async (objects: Readonly<Record<string, string>>): Promise<void> => {
    for (const [Key, Body] of Object.entries(objects)) {
      await bucket.putObject({ Key, Body, ContentLength: Buffer.byteLength(Body) });
    }
  };

  describe("uploadDirectory", () => {
    it("uploads all files, each to its path, and reports each", async () => {
      directory.write({ "a.txt": "one", "d/b.txt": "three", "d/e/file..txt": "", "ä b+c/😀.txt": "5" });
      mkdirSync(directory.at("empty"));
      const report = await bucket.uploadDirectory(directory.path, { prefix: "www" });
      expect(await keys()).toEqual(["www/a.txt", "www/d/b.txt", "www/d/e/file..txt", "www/ä b+c/😀.txt"]);
      expect(await bucket.object("www/d/b.txt").text()).toBe("three");
      expect(report.counts).toEqual({
        transferred: 4,
        deleted: 0,
        skipped: 0,
        failed: 0,
        warnings: 0,
        bytes: 9,
      });
      expect(report.transferred).toContainEqual({
        key: "www/d/b.txt",
        path: directory.at("d/b.txt"),
        size: 5,
      });
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });

    it("reports the plan and changes nothing", async () => {
      directory.write({ a: "1", "d/b": "22", "d/c.tmp": "3" });
      const plan = await bucket.uploadDirectory(directory.path, { exclude: "**/*.tmp", dryRun: true });
      expect([...plan.toTransfer].sort((x, y) => (x.key < y.key ? -1 : 1))).toEqual([
        { key: "a", path: directory.at("a"), size: 1, reason: "all" },
        { key: "d/b", path: directory.at("d/b"), size: 2, reason: "all" },
      ]);
      expect(await keys()).toEqual([]);
    });

    it("skips special files, and follows links if told to", async () => {
      directory.write({ "site/a": "1", "elsewhere/b": "2" });
      symlinkSync("../elsewhere", directory.at("site/link"));
      execFileSync("mkfifo", [directory.at("site/pipe")]);
      const report = await bucket.uploadDirectory(directory.at("site"));
      expect(report.skipped.map(({ key, reason }) => `${key}: ${reason}`).sort()).toEqual([
        "link: symlink",
        "pipe: special-file",
      ]);
      expect(await keys()).toEqual(["a"]);
      await bucket.uploadDirectory(directory.at("site"), { followSymlinks: true });
      expect(await keys()).toEqual(["a", "link/b"]);
    });

    it("uses the given arguments for each object", async () => {
      directory.write({ "a.html": "1", "b.css": "2" });
      await bucket.uploadDirectory(directory.path, {
        input: ({ key, size }) => ({ Metadata: { key, size: String(size) }, CacheControl: "no-cache" }),
      });
      const object = await bucket.object("a.html").load();
      expect(object.metadata).toEqual({ key: "a.html", size: "1" });
      expect([object.contentType, object.cacheControl]).toEqual(["text/html", "no-cache"]);
    });

    it("uploads the others if one fails, and rejects with the whole report", async () => {
      directory.write({ a: "1", [`${"d/".repeat(10)}${"x".repeat(220)}`]: "2", b: "3" });
      const prefix = `${"p".repeat(199)}/`.repeat(4);
      const { report, message } = await failure(bucket.uploadDirectory(directory.path, { prefix }));
      expect(report.counts).toMatchObject({ transferred: 2, failed: 1 });
      expect(report.failed[0]).toMatchObject({ code: "KeyTooLong", size: 1 });
      expect(message).toContain("failed for 1 and succeeded for 2");
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });

    it("uploads large files in parts, together with small ones, and reports progress", async () => {
      directory.write({ "large.bin": "x".repeat(11 * MIB), "small.txt": "small", "empty.txt": "" });
      const seen: { transferredBytes: number; totalBytes: number | undefined; transferredFiles: number }[] =
        [];
      await bucket.uploadDirectory(directory.path, {
        config: { multipartThreshold: 5 * MIB, multipartChunksize: 5 * MIB },
        onProgress: (progress) => seen.push(progress),
      });
      expect((await bucket.object("large.bin").load()).contentLength).toBe(11 * MIB);
      const counts = seen.map(({ transferredBytes }) => transferredBytes);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      const total = 11 * MIB + 5;
      expect(seen.at(-1)).toMatchObject({ transferredBytes: total, totalBytes: total, transferredFiles: 3 });
    });

    it("sends nothing for a path that is missing or not a directory", async () => {
      directory.write({ a: "1" });
      const missing = bucket.uploadDirectory(directory.at("missing"));
      await expect(missing).rejects.toMatchObject({ code: "ENOENT", path: directory.at("missing") });
      await expect(bucket.uploadDirectory(directory.at("a"))).rejects.toMatchObject({ code: "ENOTDIR" });
      expect(await keys()).toEqual([]);
    });

    it("leaves no parts behind when it is aborted", async () => {
      directory.write({ a: "x".repeat(11 * MIB), b: "x".repeat(11 * MIB) });
      const controller = new AbortController();
      const transfer = bucket.uploadDirectory(directory.path, {
        abortSignal: controller.signal,
        config: { multipartThreshold: 5 * MIB, multipartChunksize: 5 * MIB, maxConcurrency: 2 },
        onProgress: () => controller.abort("enough"),
      });
      await expect(transfer).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
      expect(await bucket.multipartUploads.toArray()).toEqual([]);
      expect(await keys()).toEqual([]);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    });

    it("ends at once if the bucket does not exist", async () => {
      directory.write(Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`f${number}`, "1"])));
      const nowhere = new S3Resource(server.config).bucket("nowhere");
      const { report, cause } = await failure(nowhere.uploadDirectory(directory.path, { concurrency: 2 }));
      expect(cause).toMatchObject({ name: "NoSuchBucket" });
      expect(report.counts.failed).toBeLessThan(10);
    });
  });

  describe("syncFrom", () => {
    it("uploads new, resized and newer files, and nothing the second time", async () => {
      directory.write({ a: "1", "d/b": "22", "d.txt": "3" });
      const first = await bucket.syncFrom(directory.path, { prefix: "s" });
      expect(first.counts).toMatchObject({ transferred: 3, skipped: 0 });
      expect((await bucket.syncFrom(directory.path, { prefix: "s" })).counts).toMatchObject({
        transferred: 0,
        skipped: 3,
      });
      directory.write({ a: "12", e: "new" });
      utimesSync(directory.at("d.txt"), new Date(), new Date(Date.now() + 60_000));
      const plan = await bucket.syncFrom(directory.path, { prefix: "s", dryRun: true });
      expect(plan.toTransfer.map(({ key, reason }) => [key, reason])).toEqual([
        ["s/a", "size"],
        ["s/d.txt", "time"],
        ["s/e", "new"],
      ]);
      await bucket.syncFrom(directory.path, { prefix: "s" });
      expect(await bucket.object("s/a").text()).toBe("12");
    });

    it("compares as configured", async () => {
      directory.write({ a: "1", b: "2" });
      await bucket.syncFrom(directory.path);
      utimesSync(directory.at("a"), new Date(), new Date(Date.now() + 60_000));
      expect((await bucket.syncFrom(directory.path, { compare: "size" })).counts.transferred).toBe(0);
      const { toTransfer } = await bucket.syncFrom(directory.path, {
        compare: (file, object) => file.path.endsWith("a") && object.size === file.size,
        dryRun: true,
      });
      expect(toTransfer.map(({ key, reason }) => [key, reason])).toEqual([["b", "compare"]]);
    });

    it("deletes objects below the prefix that are missing in the directory, and nothing else", async () => {
      directory.write({ a: "1", "d/b": "2" });
      await put({
        "www/old": "x",
        "www/d/old": "x",
        "www2/old": "x",
        "www-old": "x",
        other: "x",
        "www/d/b": "2",
      });
      const options = { prefix: "www", delete: true } as const;
      const plan = await bucket.syncFrom(directory.path, { ...options, dryRun: true });
      expect(plan.toDelete).toEqual([
        { key: "www/d/old", path: directory.at("d/old"), size: 1 },
        { key: "www/old", path: directory.at("old"), size: 1 },
      ]);
      const report = await bucket.syncFrom(directory.path, options);
      expect(report.deleted).toEqual(plan.toDelete);
      expect(await keys()).toEqual(["other", "www-old", "www/a", "www/d/b", "www2/old"]);
    });

    it("deletes only what matches include and exclude", async () => {
      directory.write({ "a.txt": "1" });
      await put({ "s/old.txt": "x", "s/old.jpg": "x", "s/keep/old.txt": "x" });
      await bucket.syncFrom(directory.path, {
        prefix: "s",
        include: "**/*.txt",
        exclude: "keep/",
        delete: true,
      });
      expect(await keys()).toEqual(["s/a.txt", "s/keep/old.txt", "s/old.jpg"]);
    });

    it("ignores everything below an excluded directory on both sides", async () => {
      directory.write({ "a.txt": "1", "node_modules/m.js": "2", "d/.git/config": "3" });
      await put({ "s/old.txt": "x", "s/node_modules/old.js": "x", "s/d/.git/old": "x" });
      const exclude = ["node_modules", "**/.git"];
      await bucket.syncFrom(directory.path, { prefix: "s", exclude, delete: true });
      expect(await keys()).toEqual(["s/a.txt", "s/d/.git/old", "s/node_modules/old.js"]);
      await bucket.uploadDirectory(directory.path, { prefix: "u", exclude });
      expect((await keys()).filter((key) => key.startsWith("u"))).toEqual(["u/a.txt"]);
    });

    it("deletes nothing if the directory is empty or missing", async () => {
      mkdirSync(directory.at("unmounted"));
      directory.write({ "other/a.txt": "1" });
      await put({ "s/a": "1", "s/b": "2" });
      const options = { prefix: "s", delete: true } as const;
      const { message, report } = await failure(bucket.syncFrom(directory.at("unmounted"), options));
      expect(message).toContain("Nothing was deleted");
      expect(report.skipped.map(({ key, reason }) => [key, reason])).toEqual([
        ["s/a", "kept"],
        ["s/b", "kept"],
      ]);
      await failure(bucket.syncFrom(directory.at("unmounted"), { ...options, dryRun: true }));
      await failure(bucket.syncFrom(directory.at("other"), { ...options, include: ["a", "b"] }));
      await expect(bucket.syncFrom(directory.at("missing"), options)).rejects.toMatchObject({
        code: "ENOENT",
      });
      expect(await keys()).toEqual(["s/a", "s/b"]);
    });

    it("deletes nothing if a file cannot be uploaded", async () => {
      directory.write({ a: "1" });
      writeFileSync(Buffer.concat([Buffer.from(`${directory.path}/`), Buffer.from([0xff])]), "");
      await put({ "s/old": "1" });
      const { report, message } = await failure(
        bucket.syncFrom(directory.path, { prefix: "s", delete: true }),
      );
      expect(report.counts).toMatchObject({ transferred: 1, deleted: 0, failed: 1, skipped: 1 });
      expect(report.failed[0]).toMatchObject({ code: "InvalidFileName" });
      expect(message).toContain("Nothing was deleted");
      expect(await keys()).toEqual(["s/a", "s/old"]);
    });

    it("does not touch links that it does not follow, folders, and keys that are not valid paths", async () => {
      directory.write({ a: "1" });
      symlinkSync("elsewhere", directory.at("link"));
      await put({ "s/link/b": "1", "s/link2": "1" });
      if (name === "moto") await put({ "s/": "", "s/d/": "", "s/x//y": "1" });
      await bucket.syncFrom(directory.path, { prefix: "s", delete: true });
      const odd = name === "moto" ? ["s/", "s/a", "s/d/", "s/link/b", "s/x//y"] : ["s/a", "s/link/b"];
      expect(await keys()).toEqual(odd);
    });

    it("deletes nothing from the whole bucket unless explicitly told to", async () => {
      directory.write({ a: "1" });
      await put({ old: "1" });
      await expect(bucket.syncFrom(directory.path, { delete: true })).rejects.toThrow(TypeError);
      expect(await keys()).toEqual(["old"]);
      await bucket.syncFrom(directory.path, { delete: true, prefix: "" });
      expect(await keys()).toEqual(["a"]);
    });
  });
});
