import {
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { assert, asyncProperty, constantFrom, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { keyPath, type Segments } from "../../../../../src/s3/directory/local/key-path.js";
import { checkPlace, inDirectory, inPlace, isMissing } from "../../../../../src/s3/directory/local/place.js";
import { held } from "../../../../support/directory/held-directory.js";
import { openBelow } from "../../../../support/directory/open-files.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const create = { create: true };

describe("the location of a file", () => {
  const directory = useTemporaryDirectory();
  const write = async (below: string, segments: Segments): Promise<void> =>
    inPlace(await held(directory.at(below)), segments, create, (place) =>
      writeFile(place.directory.at(place.name), "1"),
    );

  it("is created with its directories, and leaves none of them open", async () => {
    await write(".", ["a"]);
    await write(".", ["d", "e", "b"]);
    await write(".", ["d", "e", "b"]);
    expect(directory.files()).toEqual({ a: "1", "d/e/b": "1" });
    const root = await held(directory.path);
    expect(await inPlace(root, ["d", "e", "b"], create, async ({ name }) => name)).toBe("b");
    expect(openBelow(directory.path)).toHaveLength(4);
  });

  it("can be checked without creating anything", async () => {
    const root = await held(directory.path);
    await checkPlace(root, ["a", "b"]);
    await expect(inPlace(root, ["a", "b"], { create: false }, async () => {})).rejects.toMatchObject({
      code: "ENOENT",
      path: directory.at("a"),
    });
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it("can be created for many files at the same time", async () => {
    const names = Array.from({ length: 20 }, (_, number) => `f${number}`);
    await Promise.all(names.map((name) => write(".", ["a", "b", "c", name])));
    expect(readdirSync(directory.at("a/b/c"))).toHaveLength(20);
  });

  it("is never on the other side of a link, wherever that leads", async () => {
    mkdirSync(directory.at("dest/real"), { recursive: true });
    mkdirSync(directory.at("dest-evil"));
    symlinkSync("../dest-evil", directory.at("dest/link"));
    symlinkSync("real", directory.at("dest/inner"));
    symlinkSync("missing", directory.at("dest/broken"));
    const root = await held(directory.at("dest"));
    for (const link of ["link", "inner", "broken"]) {
      const problem = { name: "SymlinkInTheWay" };
      for (const below of [["x"], ["a", "x"], []]) {
        await expect(write("dest", [link, ...below])).rejects.toMatchObject(problem);
        await expect(checkPlace(root, [link, ...below])).rejects.toMatchObject(problem);
      }
    }
    expect(readdirSync(directory.at("dest-evil"))).toEqual([]);
    expect(readlinkSync(directory.at("dest/broken"))).toBe("missing");
  });

  it("is refused if something else is there", async () => {
    writeFileSync(directory.at("file"), "mine");
    mkdirSync(directory.at("dir"));
    await expect(write(".", ["file", "x"])).rejects.toMatchObject({ name: "FileInTheWay" });
    await expect(write(".", ["dir"])).rejects.toMatchObject({ name: "DirectoryInTheWay" });
    await write(".", ["file"]);
    expect(directory.files()).toEqual({ file: "1" });
  });

  it("is missing if there is no file or directory, not even a link", async () => {
    directory.write({ file: "", "dir/a": "" });
    symlinkSync("dir", directory.at("link"));
    const root = await held(directory.path);
    const missing = async (...segments: Segments): Promise<boolean> => isMissing(root, segments);
    expect(await Promise.all([missing("x"), missing("x", "y"), missing("file", "x")])).toEqual([
      true,
      true,
      true,
    ]);
    const there = [
      missing("file"),
      missing("dir"),
      missing("dir", "a"),
      missing("link"),
      missing("link", "a"),
    ];
    expect(await Promise.all(there)).toEqual([false, false, false, false, false]);
  });

  it("is below the directory for every valid key", async () => {
    const evil = string({ unit: constantFrom("/", ".", "\\", "a", "\0", ":", "-"), maxLength: 8 });
    const below = (): string[] => readdirSync(directory.path, { recursive: true, encoding: "utf8" });
    mkdirSync(directory.at("dest"));
    const root = await held(directory.at("dest"));
    await assert(
      asyncProperty(evil, async (key) => {
        const found = keyPath(key);
        if ("refusal" in found) return;
        await inPlace(root, found.segments, create, async () => {}).catch(() => {});
        expect(below().filter((path) => path !== "dest" && !path.startsWith("dest/"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("causes errors with the caller's path", async () => {
    const root = await held(directory.path);
    const failing = inPlace(root, ["d", "a"], create, ({ directory: parent, name }) =>
      rename(parent.at(`${name}.tmp`), parent.at(name)),
    );
    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ENOENT", path: directory.at("d/a.tmp"), dest: directory.at("d/a") });
    expect((error as Error).message).toContain(directory.at("d/a.tmp"));
    expect((error as Error).message).not.toContain("/proc");
    expect(openBelow(directory.path)).toHaveLength(1);
  });
});

describe("a directory that is replaced while in use", () => {
  const directory = useTemporaryDirectory();
  const { at } = directory;

  const cases = ["in", "in/d"].flatMap((replaced) =>
    ["a link", "another directory", "nothing"].map((by) => [replaced, by] as const),
  );

  /** Moves it away, and replaces it with a link to another directory, or with that directory itself. */
  const replace = (replaced: string, by: string): void => {
    renameSync(at(replaced), at("moved"));
    if (by === "a link") symlinkSync(at("outside"), at(replaced));
    if (by === "another directory") renameSync(at("outside"), at(replaced));
  };

  it.each(cases)("does not lead elsewhere: %s by %s", async (replaced, by) => {
    directory.write({ "outside/kept": "mine", "in/d/b": "1" });
    const root = await held(at("in"));
    const writing = inPlace(root, ["d", "a"], create, async (place) => {
      replace(replaced, by);
      await writeFile(place.directory.at(place.name), "1");
    });
    const isLink = replaced === "in/d" && by === "a link";
    await expect(writing).rejects.toMatchObject({ name: isLink ? "SymlinkInTheWay" : "DirectoryReplaced" });
    const rest = replaced === "in" ? "moved/d" : "moved";
    const kept = by === "another directory" ? `${replaced}/kept` : "outside/kept";
    expect(directory.files()).toEqual({ [kept]: "mine", [`${rest}/a`]: "1", [`${rest}/b`]: "1" });
    expect(openBelow(directory.path)).toHaveLength(1);
  });

  // Another directory that has the same name by now is treated like any other.
  const noLonger = cases.filter(([replaced, by]) => replaced === "in" || by !== "another directory");

  it.each(noLonger)("is no longer used: %s by %s", async (replaced, by) => {
    directory.write({ "outside/kept": "mine", "in/d/b": "1" });
    const root = await held(at("in"));
    replace(replaced, by);
    const before = directory.files();
    const gone = inDirectory(root, ["d"], { create: false }, async (parent) => unlinkSync(parent.at("kept")));
    await expect(gone).rejects.toThrow(/./);
    const written = inPlace(root, ["d", "a"], { create: false }, async () =>
      writeFileSync(at("in/d/a"), "1"),
    );
    await expect(written).rejects.toThrow(/./);
    expect(directory.files()).toEqual(before);
  });

  it("is reported as replaced even if the operation itself fails because of it", async () => {
    directory.write({ "in/d/b": "1" });
    const root = await held(at("in"));
    const writing = inPlace(root, ["d", "b"], create, async () => {
      replace("in/d", "nothing");
      throw new Error("no such file");
    });
    await expect(writing).rejects.toMatchObject({ name: "DirectoryReplaced" });
  });
});
