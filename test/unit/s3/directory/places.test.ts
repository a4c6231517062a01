import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
  renameSync,
} from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { assert, asyncProperty, constantFrom, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { Claims } from "../../../../src/s3/directory/local/claims.js";
import { findPlace, makePlace } from "../../../../src/s3/directory/local/destination.js";
import { writeBelow } from "../../../../src/s3/directory/local/held-directory.js";
import { keyPath } from "../../../../src/s3/directory/local/key-path.js";
import { folded, foldingIn } from "../../../../src/s3/directory/local/name-folding.js";
import { useTemporaryDirectory } from "../../../support/temporary-directory.js";

const exact = { case: false, normalization: false };
const loose = { case: true, normalization: true };

describe("the place of a file", () => {
  const directory = useTemporaryDirectory();

  it("has its directories afterwards", async () => {
    expect(await makePlace(directory.path, ["a", "b", "c"])).toBe(directory.at("a/b/c"));
    expect(lstatSync(directory.at("a/b")).isDirectory()).toBe(true);
    expect(readdirSync(directory.at("a/b"))).toEqual([]);
    expect(await makePlace(directory.path, ["a", "b", "d"])).toBe(directory.at("a/b/d"));
  });

  it("makes nothing for a plan", async () => {
    expect(await findPlace(directory.path, ["a", "b"])).toBe(directory.at("a/b"));
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it("can be made for many at the same time", async () => {
    const names = Array.from({ length: 20 }, (_, number) => `f${number}`);
    await Promise.all(names.map((name) => makePlace(directory.path, ["a", "b", "c", name])));
    expect(existsSync(directory.at("a/b/c"))).toBe(true);
  });

  it.each([makePlace, findPlace])("is never beyond a link, wherever that leads (%o)", async (place) => {
    mkdirSync(directory.at("dest/real"), { recursive: true });
    mkdirSync(directory.at("dest-evil"));
    symlinkSync("../dest-evil", directory.at("dest/link"));
    symlinkSync("real", directory.at("dest/inner"));
    symlinkSync("missing", directory.at("dest/broken"));
    for (const link of ["link", "inner", "broken"]) {
      const problem = { name: "SymlinkInTheWay" };
      await expect(place(directory.at("dest"), [link, "x"])).rejects.toMatchObject(problem);
      await expect(place(directory.at("dest"), [link, "a", "x"])).rejects.toMatchObject(problem);
      await expect(place(directory.at("dest"), [link])).rejects.toMatchObject(problem);
    }
    expect(readdirSync(directory.at("dest-evil"))).toEqual([]);
    expect(readlinkSync(directory.at("dest/broken"))).toBe("missing");
  });

  it("is not where something else is", async () => {
    writeFileSync(directory.at("file"), "mine");
    mkdirSync(directory.at("dir"));
    await expect(makePlace(directory.path, ["file", "x"])).rejects.toMatchObject({ name: "FileInTheWay" });
    await expect(makePlace(directory.path, ["dir"])).rejects.toMatchObject({ name: "DirectoryInTheWay" });
    expect(await makePlace(directory.path, ["file"])).toBe(directory.at("file"));
  });

  it("is below the directory for any key that has one", async () => {
    const evil = string({ unit: constantFrom("/", ".", "\\", "a", "\0", ":", "-"), maxLength: 8 });
    const below = (): string[] => readdirSync(directory.path, { recursive: true, encoding: "utf8" });
    mkdirSync(directory.at("dest"));
    await assert(
      asyncProperty(evil, async (key) => {
        const found = keyPath(key);
        if ("refusal" in found) return;
        await makePlace(directory.at("dest"), found.segments).catch(() => {});
        expect(below().filter((path) => path !== "dest" && !path.startsWith("dest/"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const taking = (folding: typeof exact, keys: readonly string[]): string[] => {
  const claims = new Claims(folding);
  return keys.flatMap((key) => {
    try {
      claims.take(key);
      return [];
    } catch (error) {
      return [`${key}: ${(error as Error).name}`];
    }
  });
};

describe("what keys claim", () => {
  it("is a file, or a directory, and not both", () => {
    const keys = ["a", "a-", "a.txt", "a/b", "a/c/d", "a0", "b/c", "b/c/d", "bc"];
    expect(taking(exact, keys)).toEqual(["a/b: FileInTheWay", "a/c/d: FileInTheWay", "b/c/d: FileInTheWay"]);
    expect(taking(loose, keys)).toEqual(taking(exact, keys));
  });

  it("is told apart by its letters only where the file system does so", () => {
    const keys = ["A", "B/x", "a", "b/X", "b/y", "\u00E9", "e\u0301"];
    expect(taking(exact, keys)).toEqual([]);
    expect(taking(loose, keys)).toEqual(["a: KeyCollision", "b/X: KeyCollision", "e\u0301: KeyCollision"]);
    expect(taking({ case: true, normalization: false }, keys)).toEqual([
      "a: KeyCollision",
      "b/X: KeyCollision",
    ]);
    expect(taking({ case: false, normalization: true }, keys)).toEqual(["e\u0301: KeyCollision"]);
  });

  it("is no directory where another spelling of it is a file", () => {
    expect(taking(loose, ["A", "a/b"])).toEqual(["a/b: FileInTheWay"]);
  });

  it("is known by all its spellings", () => {
    const claims = new Claims(loose);
    claims.take("Photo.JPG");
    expect([claims.has("photo.jpg"), claims.has("photo.png")]).toEqual([true, false]);
    const strict = new Claims(exact);
    strict.take("Photo.JPG");
    expect(strict.has("photo.jpg")).toBe(false);
  });

  it("never has two keys for one path, nor one for a directory of another, in the order of a listing", () => {
    const keys = uniqueArray(string({ unit: constantFrom("a", "A", "/", "."), minLength: 1, maxLength: 5 }), {
      maxLength: 30,
    });
    assert(
      property(keys, (all) => {
        const possible = all.filter((key) => "segments" in keyPath(key)).sort();
        for (const folding of [exact, loose]) {
          const refused = taking(folding, possible);
          const taken = possible.filter((key) => !refused.some((line) => line.startsWith(`${key}: `)));
          const names = taken.map((key) => folded(key, folding));
          expect(new Set(names).size).toBe(names.length);
          // Where all names are told apart, the keys' order is enough to tell files from directories.
          const nested = names.filter((a) => names.some((b) => b.startsWith(`${a}/`)));
          expect(folding === exact ? nested : []).toEqual([]);
        }
      }),
    );
  });
});

const write = async (path: string): Promise<number> => {
  await writeFile(path, "1");
  return 1;
};
const renamed = (path: string): Promise<void> => rename(`${path}.tmp`, path);

describe("what is written below a directory", () => {
  const directory = useTemporaryDirectory();
  const isHeld = (): boolean =>
    readdirSync("/proc/self/fd").some((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(directory.path);
      } catch {
        return false;
      }
    });

  it("is there, with what the write says, and nothing stays open", async () => {
    expect(await writeBelow(directory.path, ["a"], write)).toBe(1);
    expect(await writeBelow(directory.path, ["d", "e", "b"], write)).toBe(1);
    expect(directory.files()).toEqual({ a: "1", "d/e/b": "1" });
    expect(isHeld()).toBe(false);
  });

  it("is led nowhere by a link that comes in the place of a directory meanwhile", async () => {
    directory.write({ "outside/kept": "mine" });
    mkdirSync(directory.at("dest"));
    const writing = writeBelow(directory.at("dest"), ["d", "a"], async (path) => {
      renameSync(directory.at("dest/d"), directory.at("dest/moved"));
      symlinkSync("../outside", directory.at("dest/d"));
      await writeFile(path, "1");
    });
    await expect(writing).rejects.toMatchObject({ name: "SymlinkInTheWay" });
    expect(directory.files()).toEqual({ "dest/moved/a": "1", "outside/kept": "mine" });
    expect(isHeld()).toBe(false);
  });

  it("fails by the path that its caller knows", async () => {
    const error: unknown = await writeBelow(directory.path, ["d", "a"], renamed).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "ENOENT", path: directory.at("d/a.tmp") });
    expect((error as Error).message).toContain(directory.at("d/a.tmp"));
    expect((error as Error).message).not.toContain("/proc");
    expect(isHeld()).toBe(false);
  });
});

describe("the names of a file system", () => {
  const directory = useTemporaryDirectory();

  it("are tried out, and nothing stays behind", async () => {
    expect(await foldingIn(directory.path)).toEqual(exact);
    expect(readdirSync(directory.path)).toEqual([]);
  });
});
