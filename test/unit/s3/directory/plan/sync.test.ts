import { linkSync, readdirSync, symlinkSync, utimesSync } from "node:fs";
import { array, assert, asyncProperty, constantFrom, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { Claims } from "../../../../../src/s3/directory/local/claims.js";
import { type Compare, difference } from "../../../../../src/s3/directory/plan/compare.js";
import { deleteFile } from "../../../../../src/s3/directory/local/delete-file.js";
import { downloadSteps } from "../../../../../src/s3/directory/plan/download-steps.js";
import { takingOf } from "../../../../../src/s3/directory/filter/globs.js";
import type { RemoteObject } from "../../../../../src/s3/directory/remote/remote-object.js";
import type { DeleteStep, Step } from "../../../../../src/s3/directory/plan/steps.js";
import { syncFromSteps } from "../../../../../src/s3/directory/plan/sync-from-steps.js";
import { syncToSteps } from "../../../../../src/s3/directory/plan/sync-to-steps.js";
import { walk } from "../../../../../src/s3/directory/local/walk.js";
import { held } from "../../../../support/held-directory.js";
import { useTemporaryDirectory } from "../../../../support/temporary-directory.js";

const exact = { case: false, normalization: false };
const now = new Date("2026-11-01T12:00:00Z");
const at = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const everything = takingOf({});

const object = (relative: string, size = 1): RemoteObject => ({
  relative,
  key: `p/${relative}`,
  size,
  lastModified: now,
  eTag: '"1"',
});

async function* listed(names: readonly string[], size?: number): AsyncGenerator<RemoteObject> {
  for (const name of names) yield object(name, size);
}

/** A step in a word: what is done, with which key, and why. */
function shown(step: Step): string {
  if (step.kind === "refuse-deletes") return step.kind;
  const { key } = step.file;
  if (step.kind === "transfer") return `${key}: ${step.file.reason}`;
  if (step.kind === "skip") return `${key}: ${step.file.reason}`;
  return step.kind === "fail" ? `${key}: ${step.file.code}` : `${key}: delete`;
}

async function all(steps: AsyncIterable<Step>): Promise<string[]> {
  const found: string[] = [];
  for await (const step of steps) found.push(shown(step));
  return found;
}

describe("the steps of a sync", () => {
  const directory = useTemporaryDirectory();
  const how = { deletes: true, compare: undefined, timeStep: 1000 };

  const syncFrom = async (objects: AsyncIterable<RemoteObject>, compare?: Compare): Promise<string[]> =>
    all(
      syncFromSteps(
        { directory: directory.path, prefix: "p/" },
        await held(directory.path),
        objects,
        { deletes: true, compare },
        {
          taking: everything,
          followSymlinks: false,
        },
      ),
    );
  const syncTo = async (objects: AsyncIterable<RemoteObject>, folding = exact): Promise<string[]> => {
    const sides = { directory: directory.path, prefix: "p/" };
    const ground = { sides, claims: new Claims(folding), planned: undefined };
    const files = walk(await held(directory.path), {
      taking: everything,
      isSorted: true,
      followSymlinks: false,
    });
    return all(syncToSteps(ground, objects, files, how));
  };

  it("are the same in whatever order a store lists, but for what it moves once more", async () => {
    const names = ["a.b", "a/c", "b/c", "e", "é", "z/1"];
    directory.write({ "a.b": "1", "a/c": "1", "d/e": "1", é: "1" });
    const deleted = ["p/b/c: delete", "p/e: delete", "p/z/1: delete"];
    await assert(
      asyncProperty(shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const steps = await syncFrom(listed(order));
        expect(steps.filter((step) => step.endsWith("delete")).sort()).toEqual(deleted);
        expect(steps).toContain("p/d/e: new");
        expect(steps.filter((step) => step.endsWith("kept"))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("never delete a file whose object is listed, in whatever order", async () => {
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

  it("keep files that another spelling of a key has, where the file system takes them for the same", async () => {
    directory.write({ "photo.jpg": "1", "old.jpg": "1" });
    const loose = { case: true, normalization: true };
    expect((await syncTo(listed(["Photo.JPG"]), loose)).sort()).toEqual([
      "p/Photo.JPG: new",
      "p/old.jpg: delete",
      "p/photo.jpg: kept",
    ]);
    expect(await syncTo(listed(["Photo.JPG"]))).toContain("p/photo.jpg: delete");
  });

  it("refuse to delete where the source has nothing, and have nothing to refuse where the target has nothing", async () => {
    expect(await syncFrom(listed(["a"]))).toEqual(["refuse-deletes", "p/a: delete"]);
    expect(await syncFrom(listed([]))).toEqual([]);
    expect(await syncTo(listed([]))).toEqual([]);
    directory.write({ a: "1" });
    expect(await syncTo(listed([]))).toEqual(["refuse-deletes", "p/a: delete"]);
    expect(await syncTo(listed(["folder/"], 0))).toEqual([
      "p/folder/: folder-marker",
      "refuse-deletes",
      "p/a: delete",
    ]);
  });

  it("keep what came while they were made", async () => {
    directory.write({ a: "1" });
    async function* late(): AsyncGenerator<RemoteObject> {
      yield object("a");
      yield object("z");
      directory.write({ z: "1" });
    }
    expect(await syncFrom(late(), "size")).toEqual(["p/a: unchanged", "p/z: kept"]);
  });

  it("refuse to delete where the directory is another one at the end", async () => {
    directory.write({ "disk/a": "1", "empty/x": "1" });
    symlinkSync("disk", directory.at("mount"));
    async function* unmounting(): AsyncGenerator<RemoteObject> {
      yield object("a");
      yield object("z");
      const { unlinkSync } = await import("node:fs");
      unlinkSync(directory.at("mount"));
      symlinkSync("empty", directory.at("mount"));
    }
    const sides = { directory: directory.at("mount"), prefix: "p/" };
    const steps = syncFromSteps(
      sides,
      await held(sides.directory),
      unmounting(),
      { deletes: true, compare: "size" },
      {
        taking: everything,
        followSymlinks: false,
      },
    );
    expect(await all(steps)).toEqual(["p/a: unchanged", "refuse-deletes", "p/z: kept"]);
  });

  it("refuse keys that are in each other's way, or lead elsewhere", async () => {
    const sides = { directory: directory.path, prefix: "p/" };
    const ground = { sides, claims: new Claims(exact), planned: undefined };
    expect(await all(downloadSteps(ground, listed(["../x", "a", "a/b", "c/", "d"], 1)))).toEqual([
      "p/../x: UnsafeKey",
      "p/a: all",
      "p/a/b: FileInTheWay",
      "p/c/: UnsafeKey",
      "p/d: all",
    ]);
  });

  it("delete a file only while it is what was found", async () => {
    directory.write({ "d/a": "1", "d/b": "1", "d/e/c": "1" }, now);
    linkSync(directory.at("d/a"), directory.at("kept"));
    const step = (relative: string, size = 1, modified = now): DeleteStep => ({
      kind: "delete",
      file: { key: relative, path: directory.at(relative), size },
      relative,
      modified,
    });
    const root = await held(directory.path);
    expect(await deleteFile(root, step("d/a", 2))).toBe(false);
    utimesSync(directory.at("d/b"), new Date(0), new Date(0));
    expect(await deleteFile(root, step("d/b"))).toBe(false);
    expect(await deleteFile(root, step("../x"))).toBe(false);
    await expect(deleteFile(root, step("gone"))).rejects.toMatchObject({ code: "ENOENT" });
    expect(await deleteFile(root, step("d/e/c"))).toBe(true);
    expect(Object.keys(directory.files())).toEqual(["d/a", "d/b", "kept"]);
    expect(readdirSync(directory.at("d"))).toHaveLength(2);
  });
});

describe("what differs", () => {
  const pair = record({ localSize: constantFrom(1, 2), here: constantFrom(-1, 0, 1, 999, 1000) });

  it("is what has another size, or is newer in its source", async () => {
    await assert(
      asyncProperty(array(pair), async (pairs) => {
        for (const { localSize: size, here } of pairs) {
          const local = { relative: "a", path: "/a", size, modified: at(here) };
          const byTime = here > 0 ? "time" : undefined;
          expect(await difference(local, object("a"), "local")).toBe(size === 2 ? "size" : byTime);
          const back = here < 0 ? "time" : undefined;
          expect(await difference(local, object("a"), "remote")).toBe(size === 2 ? "size" : back);
          expect(await difference(local, object("a"), "local", "size")).toBe(size === 2 ? "size" : undefined);
        }
      }),
    );
  });

  it("is no file that was downloaded, on a store that lists milliseconds, or to times that are 2 s apart", async () => {
    const second = Math.floor(now.getTime() / 1000) * 1000;
    const steps = async (here: number, there: number, timeStep?: number): Promise<unknown> => {
      const local = { relative: "a", path: "/a", size: 1, modified: new Date(second + here) };
      const remote = { ...object("a"), lastModified: new Date(second + there) };
      return difference(local, remote, "remote", "time", timeStep);
    };
    expect([await steps(0, 0), await steps(0, 999), await steps(999, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([await steps(0, 1000), await steps(999, 1000)]).toEqual(["time", "time"]);
    expect([await steps(0, 1999, 2000), await steps(0, 2000, 2000)]).toEqual([undefined, "time"]);
    const uploaded = { relative: "a", path: "/a", size: 1, modified: new Date(second + 700) };
    expect(await difference(uploaded, { ...object("a"), lastModified: new Date(second) }, "local")).toBe(
      "time",
    );
  });

  it("is what a function says, which must say something", async () => {
    const local = { relative: "a", path: "/a", size: 1, modified: now };
    expect(await difference(local, object("a"), "local", async () => false)).toBe("compare");
    expect(
      await difference(local, object("a"), "local", ({ size }, { eTag }) => size === 1 && eTag === '"1"'),
    ).toBe(undefined);
    const silent = (() => undefined) as unknown as Compare;
    await expect(difference(local, object("a"), "local", silent)).rejects.toThrow(TypeError);
  });

  it("is moved where nothing tells when the object was changed", async () => {
    const local = { relative: "a", path: "/a", size: 1, modified: now };
    const ageless = { ...object("a"), lastModified: undefined };
    expect(await difference(local, ageless, "remote")).toBe("time");
    expect(await difference(local, ageless, "local")).toBe("time");
  });
});
