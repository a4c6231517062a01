import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pathFilter } from "../../../../../../src/s3/directory/filter/path-filter.js";
import {
  walk,
  type WalkOptions,
  type WalkEntry,
} from "../../../../../../src/s3/directory/local/walk/walk.js";
import { held } from "../../../../../support/directory/held-directory.js";
import { patchFs } from "../../../../../support/directory/patched-file-system.js";
import { useTemporaryDirectory } from "../../../../../support/directory/temporary-directory.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What this process has open in a directory. The tests that share the process open and close other files meanwhile. */
function openIn(directory: string): string[] {
  const files = readdirSync("/proc/self/fd").map((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      return ""; // closed since: the one that listed them
    }
  });
  return files.filter((file) => file.startsWith(directory)).sort();
}

/** A short form of an entry: its path, or its problem. */
function shown(entry: WalkEntry): string {
  if (entry.kind === "file") return entry.relative;
  if (entry.kind === "skip") return `${entry.relative}: ${entry.reason}`;
  const { code, name } = entry.error as NodeJS.ErrnoException;
  return `${entry.relative}: ${code ?? name}`;
}

describe("a walk", () => {
  const directory = useTemporaryDirectory();
  const walked = async (options: Partial<WalkOptions> = {}): Promise<string[]> => {
    const all = { filter: pathFilter({}), isSorted: true, followSymlinks: false, ...options };
    const found: string[] = [];
    for await (const entry of walk(await held(directory.path), all)) found.push(shown(entry));
    return found;
  };

  it("finds files recursively in key order, in which a directory's contents do not follow its name", async () => {
    directory.write({
      "a.txt": "",
      "a/b": "",
      "a-b": "",
      a0: "",
      "a/b.c/d": "",
      B: "",
      "\uE000": "",
      "😀": "",
    });
    const keys = ["B", "a-b", "a.txt", "a/b", "a/b.c/d", "a0", "\uE000", "😀"];
    expect(await walked()).toEqual(keys);
    expect([...keys].sort(byBytes)).toEqual(keys);
  });

  it("finds the same files in any order if order does not matter", async () => {
    directory.write({ "c/d": "", "a/b/c": "", b: "" });
    mkdirSync(directory.at("empty"));
    expect((await walked({ isSorted: false })).sort()).toEqual(["a/b/c", "b", "c/d"]);
  });

  it("reports size and time", async () => {
    const modified = new Date("2026-01-02T03:04:05.678Z");
    directory.write({ "a/b": "four" }, modified);
    const options = { filter: pathFilter({}), isSorted: true, followSymlinks: false };
    const entries = walk(await held(directory.path), options);
    const { value: entry } = await entries.next();
    await entries.return(undefined);
    expect(entry).toEqual({
      kind: "file",
      relative: "a/b",
      path: directory.at("a/b"),
      size: 4,
      modified,
    });
  });

  it("does not enter directories that are excluded as a whole", async () => {
    directory.write({ "a/b": "", c: "" });
    const looked: string[] = [];
    const filter = {
      ...pathFilter({ exclude: "a/" }),
      directory: (relative: string) => (
        looked.push(relative),
        pathFilter({ exclude: "a/" }).directory(relative)
      ),
    };
    expect(await walked({ filter })).toEqual(["c"]);
    expect(looked).toEqual(["a"]);
  });

  it("skips and reports links, pipes and sockets", async () => {
    directory.write({ a: "", "d/b": "" });
    symlinkSync("a", directory.at("link"));
    symlinkSync("d", directory.at("e"));
    symlinkSync("nowhere", directory.at("f"));
    execFileSync("mkfifo", [directory.at("pipe")]);
    expect(await walked()).toEqual([
      "a",
      "d/b",
      "e: symlink",
      "f: symlink",
      "link: symlink",
      "pipe: special-file",
    ]);
    expect(await walked({ filter: pathFilter({ include: "**/b" }) })).toEqual(["d/b"]);
  });

  it("follows links if it should, also out of the directory, and stops at cycles", async () => {
    directory.write({ "in/a": "1", "in/d/b": "22", "out/c": "333" });
    symlinkSync("../out", directory.at("in/e"));
    symlinkSync("a", directory.at("in/link"));
    symlinkSync("..", directory.at("in/d/up"));
    symlinkSync("nowhere", directory.at("in/broken"));
    symlinkSync("loop", directory.at("in/loop"));
    const found: string[] = [];
    const options = { filter: pathFilter({}), isSorted: true, followSymlinks: true };
    for await (const entry of walk(await held(directory.at("in")), options)) found.push(shown(entry));
    expect(found).toEqual([
      "a",
      "broken: ENOENT",
      "d/b",
      "d/up: symlink-cycle",
      "e/c",
      "link",
      "loop: ELOOP",
    ]);
  });

  it("reports names that are invalid as keys, and continues", async () => {
    directory.write({ "\uFFFD": "", z: "" });
    const name = Buffer.concat([Buffer.from(`${directory.path}/`), Buffer.from([0x61, 0xff])]);
    writeFileSync(name, "");
    mkdirSync(Buffer.concat([Buffer.from(`${directory.path}/`), Buffer.from([0x62, 0xff])]));
    expect(await walked()).toEqual(["a\uFFFD: InvalidFileName", "b\uFFFD: InvalidFileName", "z", "\uFFFD"]);
  });

  it("throws if the directory itself cannot be read", async () => {
    directory.write({ a: "" });
    const root = await held(directory.path);
    const denied = Object.assign(new Error("EACCES"), { code: "EACCES" });
    patchFs("opendir", () => () => Promise.reject(denied));
    const walking = walk(root, { filter: pathFilter({}), isSorted: true, followSymlinks: false });
    await expect(walking.next()).rejects.toBe(denied);
  });

  it("stays in the original directories even if they are replaced", async () => {
    directory.write({ "in/a": "", "in/d/b": "", "in/d/c": "", "out/b": "", "out/d/x": "", "out/x": "" });
    const options = { filter: pathFilter({}), isSorted: true, followSymlinks: false };
    const found: string[] = [];
    for await (const entry of walk(await held(directory.at("in")), options)) {
      found.push(shown(entry));
      if (found.length === 1) {
        renameSync(directory.at("in"), directory.at("moved"));
        symlinkSync("out", directory.at("in"));
      }
      if (found.length === 2) {
        renameSync(directory.at("moved/d"), directory.at("moved/e"));
        symlinkSync("../out", directory.at("moved/d"));
      }
    }
    expect(found).toEqual(["a", "d/b", "d/c"]);
  });

  it.each([true, false])("leaves no directory open if it ends early (sorted: %s)", async (isSorted) => {
    directory.write({ "a/b/c": "", "a/b/d": "", "a/e": "", f: "" });
    const root = await held(directory.path);
    const before = openIn(directory.path);
    const options = { filter: pathFilter({}), isSorted, followSymlinks: false };
    for await (const entry of walk(root, options)) if (entry.kind === "file") break;
    expect(openIn(directory.path)).toEqual(before);
  });

  it("ends when aborted", async () => {
    directory.write({ a: "" });
    await expect(walked({ abortSignal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
});
