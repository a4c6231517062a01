import { symlinkSync } from "node:fs";
import { assert, asyncProperty, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExcludeFunction, pathFilter } from "../../../../../src/s3/directory/filter/path-filter.js";
import { walk } from "../../../../../src/s3/directory/local/walk/walk.js";
import type { Compare } from "../../../../../src/s3/directory/plan/compare.js";
import { type DownloadContext, downloadSteps } from "../../../../../src/s3/directory/plan/download-steps.js";
import { NOTHING } from "../../../../../src/s3/directory/plan/merge.js";
import { uploadSteps } from "../../../../../src/s3/directory/plan/upload-steps.js";
import type { RemoteObject } from "../../../../../src/s3/directory/remote/remote-object.js";
import { all, comparison, contextOf, listed, object } from "../../../../support/directory/directory-steps.js";
import { codeError } from "../../../../support/directory/fake-directory-work.js";
import { held } from "../../../../support/directory/held-directory.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

type Settings = Parameters<typeof contextOf>[1] & { readonly compare?: Compare; readonly below?: string };

async function* bigAndSmall(): AsyncGenerator<RemoteObject> {
  yield object("big here");
  yield object("big there", { size: 9 });
  yield object("only there", { size: 9 });
  yield object("small", { size: 2 });
  yield object("spare");
}

const fails = ({ key, path = key }: { readonly key?: string; readonly path?: string }): boolean => {
  if (path?.endsWith("bad")) throw codeError("Mine");
  return true;
};

const archivedReason: DownloadContext["archivedReason"] = async ({ file: { key }, storageClass }) =>
  key === "p/restored" ? undefined : storageClass === "GLACIER" ? "GLACIER" : "DEEP_ARCHIVE";

async function* archived(): AsyncGenerator<RemoteObject> {
  yield object("cold", { storageClass: "GLACIER" });
  yield object("colder", { storageClass: "DEEP_ARCHIVE" });
  yield object("instant", { storageClass: "GLACIER_IR" });
  yield object("restored", { storageClass: "GLACIER" });
  yield object("same", { storageClass: "GLACIER" });
}

describe("the steps of a sync", () => {
  const directory = useTemporaryDirectory();

  const syncFrom = async (
    objects: AsyncIterable<RemoteObject>,
    { compare, filter = pathFilter({}), below = "." }: Settings = {},
  ): Promise<string[]> => {
    const mapping = { directory: directory.at(below), prefix: "p/" };
    const sync = { deletes: true, comparison: comparison({ compare }), isOrdered: true };
    const root = await held(mapping.directory);
    return all(uploadSteps({ mapping, filter, sync }, root, { followSymlinks: false }, objects));
  };
  const syncTo = async (
    objects: AsyncIterable<RemoteObject>,
    { compare, filter = pathFilter({}), ...given }: Settings = {},
  ): Promise<string[]> => {
    const options = { filter, isSorted: true, followSymlinks: false };
    const files = walk(await held(directory.path), options);
    const sync = { deletes: true, comparison: comparison({ source: "remote", compare }), isOrdered: true };
    return all(downloadSteps(contextOf(directory.path, { filter, sync, ...given }), objects, files));
  };

  it("do not depend on the order in which a store lists", async () => {
    const names = ["a.b", "a/c", "b/c", "e", "é", "z/1"];
    directory.write({ "a.b": "1", "a/c": "1", "d/e": "1", é: "1" });
    const deleted = ["p/b/c: delete", "p/e: delete", "p/z/1: delete"];
    await assert(
      asyncProperty(shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const steps = await syncFrom(listed(order));
        expect(steps.filter((step) => step.endsWith("delete")).sort()).toEqual(deleted);
        expect(steps.filter((step) => step.endsWith("new"))).toEqual(["p/d/e: new"]);
        expect(steps.filter((step) => step.endsWith("kept"))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("never delete a file whose object is listed, whatever the order", async () => {
    const names = ["a.b", "a/c", "b/c", "e", "z/1"];
    directory.write(Object.fromEntries([...names, "mine", "b/mine"].map((name) => [name, "1"])));
    await assert(
      asyncProperty(shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const steps = await syncTo(listed(order));
        expect(steps.filter((step) => step.endsWith("delete")).sort()).toEqual([
          "p/b/mine: delete",
          "p/mine: delete",
        ]);
        expect(
          steps
            .filter((step) => !step.endsWith("delete"))
            .every((step) => /: (?:time|unchanged)$/.test(step)),
        ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("keep files whose key has another spelling if the file system treats both as the same", async () => {
    directory.write({ "photo.jpg": "1", "old.jpg": "1" });
    const loose = { case: true, normalization: true };
    expect((await syncTo(listed(["Photo.JPG"]), { folding: loose })).sort()).toEqual([
      "p/Photo.JPG: new",
      "p/old.jpg: delete",
      "p/photo.jpg: kept",
    ]);
    expect(await syncTo(listed(["Photo.JPG"]))).toContain("p/photo.jpg: delete");
  });

  it("refuse to delete everything if the source is empty, unless the target is empty as well", async () => {
    expect(await syncFrom(listed(["a"]))).toEqual(["refuse-deletes", "p/a: delete"]);
    expect(await syncFrom(listed([]))).toEqual([]);
    expect(await syncTo(listed([]))).toEqual([]);
    directory.write({ a: "1" });
    expect(await syncTo(listed([]))).toEqual(["refuse-deletes", "p/a: delete"]);
    expect(await syncTo(listed(["folder/"], { size: 0 }))).toEqual([
      "p/folder/: folder-marker",
      "refuse-deletes",
      "p/a: delete",
    ]);
  });

  it("keep files that were created while the steps were computed", async () => {
    directory.write({ a: "1" });
    const filter = pathFilter({
      exclude: ({ relative }) => {
        if (relative === "z") directory.write({ z: "1" });
        return false;
      },
    });
    const steps = await syncFrom(listed(["a", "z"]), { compare: "size", filter });
    expect(steps).toEqual(["p/a: unchanged", "p/z: kept"]);
  });

  it("refuse to delete if the directory was replaced in the meantime", async () => {
    directory.write({ "disk/a": "1", "empty/x": "1" });
    symlinkSync("disk", directory.at("mount"));
    async function* unmounting(): AsyncGenerator<RemoteObject> {
      yield object("a");
      yield object("z");
      const { unlinkSync } = await import("node:fs");
      unlinkSync(directory.at("mount"));
      symlinkSync("empty", directory.at("mount"));
    }
    expect(await syncFrom(unmounting(), { compare: "size", below: "mount" })).toEqual([
      "p/a: unchanged",
      "refuse-deletes",
      "p/z: kept",
    ]);
  });

  it("refuse keys that conflict with each other or lead elsewhere", async () => {
    const objects = listed(["../x", "a", "a/b", "c/", "d", "d"]);
    const steps = downloadSteps(contextOf(directory.path), objects, NOTHING);
    expect(await all(steps)).toEqual([
      "p/../x: UnsafeKey",
      "p/a: all",
      "p/a/b: FileInTheWay",
      "p/c/: UnsafeKey",
      "p/d: all",
    ]);
  });

  it("upload again what an unordered store lists late, and delete none of it", async () => {
    const page = Array.from({ length: 1_500 }, (_, index) => `m/${String(index).padStart(4, "0")}`);
    directory.write({ "a/1": "1", "m/0000": "1" });
    const steps = await syncFrom(listed([...page, "a/1", "b"]), { compare: "size" });
    expect(steps.filter((step) => step.includes("/a/") || step.includes("/b"))).toEqual([
      "p/a/1: new",
      "p/b: delete",
    ]);
    const back = await syncTo(listed([...page, "a/1"]), { compare: "size" });
    expect(back.filter((step) => !step.endsWith(": new"))).toEqual([
      "p/m/0000: unchanged",
      "p/a/1: unchanged",
    ]);
  });

  it("ignore on both sides what a function excludes on either", async () => {
    directory.write({ "big here": "1".repeat(9), "big there": "1", "only here": "1".repeat(9), small: "1" });
    const filter = pathFilter({ exclude: ({ size }) => size > 5 });
    const from = ["p/small: size", "p/spare: delete"];
    expect(await syncFrom(bigAndSmall(), { filter })).toEqual(from);
    expect(await syncTo(bigAndSmall(), { filter })).toEqual(["p/small: size", "p/spare: new"]);
  });

  it("fail for a single file if a function throws for it", async () => {
    directory.write({ a: "1", bad: "1", c: "1" });
    const filter = pathFilter({ exclude: ["b", (file) => !fails(file)] });
    const expected = ["p/a: unchanged", "p/bad: Mine", "p/c: unchanged"];
    for (const run of [syncFrom, syncTo]) {
      expect(await run(listed(["a", "bad", "c"]), { compare: "size", filter })).toEqual(expected);
      expect(await run(listed(["a", "bad", "c"]), { compare: fails })).toEqual(expected);
    }
    const invalidFilter = pathFilter({ exclude: (() => undefined) as unknown as ExcludeFunction });
    expect(await syncTo(listed(["a"]), { filter: invalidFilter })).toContain("p/a: TypeError");
  });

  it("skip archived objects unless they are restored or unchanged", async () => {
    directory.write({ same: "1" });
    const expected = ["p/cold: GLACIER", "p/colder: DEEP_ARCHIVE"];
    expect(await syncTo(archived(), { compare: "size", archivedReason })).toEqual([
      ...expected,
      "p/instant: new",
      "p/restored: new",
      "p/same: unchanged",
    ]);
    const context = contextOf(directory.path, { archivedReason });
    expect(await all(downloadSteps(context, archived(), NOTHING))).toEqual([
      ...expected,
      "p/instant: all",
      "p/restored: all",
      "p/same: GLACIER",
    ]);
  });
});
