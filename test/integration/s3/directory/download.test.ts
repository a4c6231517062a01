import { getEventListeners } from "node:events";
import { existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
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

describe.each(s3Servers)("directory downloads from a bucket on %s", (name) => {
  const server = useS3Server(name);
  const directory = useTemporaryDirectory();
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  const put = async (objects: Readonly<Record<string, string>>): Promise<void> => {
    for (const [Key, Body] of Object.entries(objects)) {
      await bucket.putObject({ Key, Body, ContentLength: Buffer.byteLength(Body) });
    }
  };

  describe("downloadDirectory", () => {
    it("downloads a folder, each object to its path and with its time", async () => {
      await put({
        "www/a.txt": "one",
        "www/d/file..txt": "three",
        "www/ä b+c/😀": "5",
        "www2/x": "x",
      });
      const report = await bucket.downloadDirectory(directory.at("new/dest"), { prefix: "www" });
      expect(directory.files("new/dest")).toEqual({
        "a.txt": "one",
        "d/file..txt": "three",
        "ä b+c/😀": "5",
      });
      expect(report.counts).toEqual({
        transferred: 3,
        deleted: 0,
        skipped: 0,
        failed: 0,
        warnings: 0,
        bytes: 9,
      });
      const { lastModified } = await bucket.object("www/a.txt").load();
      expect(statSync(directory.at("new/dest/a.txt")).mtime).toEqual(lastModified);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });

    it("leaves no directories behind if the bucket does not exist", async () => {
      directory.write({ "parent/there": "1" });
      const nowhere = new S3Resource(server.config).bucket("nowhere");
      const failed = { name: "NoSuchBucket" };
      await expect(nowhere.downloadDirectory(directory.at("parent/new/dest"))).rejects.toMatchObject(failed);
      await expect(nowhere.syncTo(directory.at("parent/new/dest"))).rejects.toMatchObject(failed);
      expect(readdirSync(directory.at("parent"))).toEqual(["there"]);
      // Directories that existed before are kept, even if empty.
      mkdirSync(directory.at("empty"));
      await expect(nowhere.downloadDirectory(directory.at("empty"))).rejects.toMatchObject(failed);
      expect(existsSync(directory.at("empty"))).toBe(true);
    });

    it("downloads what was uploaded, byte for byte, large and small", async () => {
      directory.write({
        "up/large.bin": "x".repeat(11 * MIB),
        "up/empty": "",
        "up/.hidden/a": "1",
        "up/a+b %20&c=ü.txt": "2",
      });
      const config = { multipartThreshold: 5 * MIB, multipartChunksize: 5 * MIB };
      await bucket.uploadDirectory(directory.at("up"), { prefix: "p", config });
      await bucket.downloadDirectory(directory.at("down"), { prefix: "p", config });
      expect(directory.files("down")).toEqual(directory.files("up"));
    });

    it("reports the plan and creates nothing", async () => {
      await put({ a: "1", "b.tmp": "2" });
      const plan = await bucket.downloadDirectory(directory.at("dest"), { exclude: "*.tmp", dryRun: true });
      expect(plan).toEqual({
        toTransfer: [{ key: "a", path: directory.at("dest/a"), size: 1, reason: "all" }],
        toDelete: [],
        skipped: [],
        failed: [],
      });
      expect(existsSync(directory.at("dest"))).toBe(false);
    });

    it("follows no link in place of a directory or a file", async () => {
      directory.write({ "outside/kept": "mine", "dest/x": "" });
      symlinkSync("../outside", directory.at("dest/link"));
      symlinkSync("../outside/kept", directory.at("dest/kept"));
      await put({ "link/a": "1", kept: "theirs", fine: "2" });
      const { report } = await failure(bucket.downloadDirectory(directory.at("dest")));
      expect(report.failed.map(({ key, code }) => [key, code])).toEqual(
        expect.arrayContaining([
          ["kept", "SymlinkInTheWay"],
          ["link/a", "SymlinkInTheWay"],
        ]),
      );
      expect(directory.files("outside")).toEqual({ kept: "mine" });
      expect(directory.files("dest")).toEqual({ fine: "2", x: "" });
      const plan = await bucket.downloadDirectory(directory.at("dest"), { dryRun: true });
      expect(plan.failed.map(({ key }) => key)).toEqual(["kept", "link/a"]);
    });

    it.each(["abort", "stop"])("leaves no temporary file behind after %s", async (how) => {
      directory.write({ "dest/a": "before" });
      await put({ a: "x".repeat(6 * MIB), b: "x".repeat(6 * MIB), c: "1" });
      const controller = new AbortController();
      const transfer = bucket.downloadDirectory(directory.at("dest"), {
        abortSignal: controller.signal,
        onFailure: "stop",
        concurrency: 2,
        onProgress: () => {
          if (how === "abort") controller.abort("enough");
        },
        input: ({ key }) => (how === "stop" && key === "b" ? { VersionId: "none" } : undefined),
      });
      await expect(transfer).rejects.toMatchObject({
        name: how === "abort" ? "AbortError" : "DirectoryTransferError",
      });
      const left = readdirSync(directory.at("dest")).filter((file) => !["a", "b", "c"].includes(file));
      expect(left).toEqual([]);
      expect(["before", "x".repeat(6 * MIB)]).toContain(directory.files("dest")["a"]);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    });

    it("leaves nothing behind when an object cannot be downloaded", async () => {
      directory.write({ "dest/a": "before" });
      await put({ a: "after", b: "1" });
      const { report } = await failure(
        bucket.downloadDirectory(directory.at("dest"), {
          input: ({ key }) => (key === "a" ? { VersionId: "none" } : undefined),
        }),
      );
      expect(report.failed.map(({ key }) => key)).toEqual(["a"]);
      expect(directory.files("dest")).toEqual({ a: "before", b: "1" });
    });
  });

  describe("syncTo", () => {
    it("downloads new, resized and newer objects, and nothing the second time", async () => {
      await put({ "s/a": "1", "s/d/b": "22", "s/d.txt": "3" });
      const dest = directory.at("dest");
      expect((await bucket.syncTo(dest, { prefix: "s" })).counts).toMatchObject({ transferred: 3 });
      const second = await bucket.syncTo(dest, { prefix: "s" });
      expect(second.counts).toMatchObject({ transferred: 0, skipped: 3 });
      directory.write({ "dest/a": "longer" });
      utimesSync(directory.at("dest/d.txt"), new Date(0), new Date(0));
      await put({ "s/e": "new" });
      const { toTransfer } = await bucket.syncTo(dest, { prefix: "s", dryRun: true });
      expect(toTransfer.map(({ key, reason }) => [key, reason])).toEqual([
        ["s/a", "size"],
        ["s/d.txt", "time"],
        ["s/e", "new"],
      ]);
      await bucket.syncTo(dest, { prefix: "s" });
      expect(directory.files("dest")).toEqual({ a: "1", "d.txt": "3", "d/b": "22", e: "new" });
    });

    it("deletes files that are missing in the bucket, with their empty directories, and nothing else", async () => {
      directory.write({ "dest/a": "1", "dest/old/x/y": "2", "dest/keep/z": "3", "dest-evil/b": "4", b: "5" });
      mkdirSync(directory.at("dest/empty"));
      await put({ "s/a": "1", "s2/b": "2" });
      const options = { prefix: "s", delete: true, exclude: "keep/" } as const;
      const plan = await bucket.syncTo(directory.at("dest"), { ...options, dryRun: true });
      const old = { key: "s/old/x/y", path: directory.at("dest/old/x/y"), size: 1 };
      expect(plan.toDelete).toEqual([old]);
      const report = await bucket.syncTo(directory.at("dest"), options);
      expect(report.deleted).toEqual([old]);
      expect(directory.files()).toEqual({ b: "5", "dest-evil/b": "4", "dest/a": "1", "dest/keep/z": "3" });
      expect(readdirSync(directory.at("dest")).sort()).toEqual(["a", "empty", "keep"]);
    });

    it("deletes nothing if no object matches, such as with a misspelt prefix", async () => {
      directory.write({ "dest/a": "1" });
      await put({ "s/a": "1" });
      const { message } = await failure(bucket.syncTo(directory.at("dest"), { prefix: "S", delete: true }));
      expect(message).toContain("Nothing was deleted");
      expect(directory.files("dest")).toEqual({ a: "1" });
      const nowhere = new S3Resource(server.config).bucket("nowhere");
      await expect(nowhere.syncTo(directory.at("dest"), { delete: true })).rejects.toMatchObject({
        name: "NoSuchBucket",
      });
      expect(directory.files("dest")).toEqual({ a: "1" });
    });

    it("deletes nothing after a failure, and does not touch links", async () => {
      directory.write({ "dest/a": "1", "dest/old": "2", "outside/b": "3" });
      symlinkSync("../outside", directory.at("dest/link"));
      await put({ "s/a": "1" });
      const options = { prefix: "s", delete: true } as const;
      await put({ "s/link/c": "1" });
      const { report } = await failure(bucket.syncTo(directory.at("dest"), options));
      expect(report.counts).toMatchObject({ failed: 1, deleted: 0 });
      await bucket.object("s/link/c").delete();
      await bucket.syncTo(directory.at("dest"), options);
      expect(directory.files()).toEqual({ "dest/a": "1", "outside/b": "3" });
      expect(lstatSync(directory.at("dest/link")).isSymbolicLink()).toBe(true);
    });

    it("alternates with syncFrom until nothing changes", async () => {
      directory.write({ "here/a": "1", "here/d/b": "2" });
      await bucket.syncFrom(directory.at("here"), { prefix: "s" });
      await bucket.syncTo(directory.at("there"), { prefix: "s" });
      expect(directory.files("there")).toEqual(directory.files("here"));
      for (const dir of ["here", "there"]) {
        const to = await bucket.syncFrom(directory.at(dir), { prefix: "s", delete: true });
        expect(to.counts).toMatchObject({ transferred: 0, deleted: 0 });
      }
      const back = await bucket.syncTo(directory.at("there"), { prefix: "s", delete: true });
      expect(back.counts).toMatchObject({ transferred: 0, deleted: 0, skipped: 2 });
    });
  });
});

describe("keys that lead out of the directory", () => {
  // versitygw stores objects as files, and accepts none of these.
  const server = useS3Server("moto");
  const directory = useTemporaryDirectory();

  it("fail with a reason each, and nothing is written outside of the directory", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const evil = ["p/../x", "p/a/../../x", "p//x", "p/a//b", "p/./c", "p/..", "p/file", "p/file/below"];
    for (const Key of [...evil, "p/file..txt", "p/C:x", "p/..\\x", "p/marker/", "p/"]) {
      const Body = Key.endsWith("/") ? "" : "evil";
      await bucket.putObject({ Key, Body, ContentLength: Body.length });
    }
    const { report } = await failure(bucket.downloadDirectory(directory.at("dest"), { prefix: "p" }));
    expect(report.failed.map(({ key, code }) => `${key}: ${code}`).sort()).toEqual(
      [
        "p/../x: UnsafeKey",
        "p/a/../../x: UnsafeKey",
        "p//x: UnsafeKey",
        "p/a//b: UnsafeKey",
        "p/./c: UnsafeKey",
        "p/..: UnsafeKey",
        "p/file/below: FileInTheWay",
      ].sort(),
    );
    expect(report.skipped.map(({ key, reason }) => `${key}: ${reason}`).sort()).toEqual([
      "p/: folder-marker",
      "p/marker/: folder-marker",
    ]);
    expect(Object.keys(directory.files()).sort()).toEqual(
      ["dest/..\\x", "dest/C:x", "dest/file", "dest/file..txt"].sort(),
    );
    expect(readdirSync(directory.path)).toEqual(["dest"]);
    const exclude = ["**/../**", "**/./**", "**//**", "file/below"];
    const { counts } = await bucket.downloadDirectory(directory.at("fine"), { prefix: "p", exclude });
    expect(counts.failed).toBe(0);
    expect(Object.keys(directory.files("fine")).sort()).toEqual(["..\\x", "C:x", "file", "file..txt"]);
  });
});
