import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { array, assert, asyncProperty, constantFrom, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes } from "../../../../src/s3/keys/byte-order.js";
import { takingOf } from "../../../../src/s3/directory/filter/globs.js";
import { inOrder } from "../../../../src/s3/directory/plan/in-order.js";
import { merge } from "../../../../src/s3/directory/plan/merge.js";
import { walk, type WalkOptions } from "../../../../src/s3/directory/local/walk.js";
import type { WalkEntry } from "../../../../src/s3/directory/local/walk-entry.js";
import { useTemporaryDirectory } from "../../../support/temporary-directory.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const open = (): number => readdirSync("/proc/self/fd").length;

async function* of<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const self = (name: string): string => name;

const has = (side: readonly string[], name: string): string => (side.includes(name) ? name : "-");

/** An entry in a word: its path, or what is wrong with it. */
function shown(entry: WalkEntry): string {
  if (entry.kind === "file") return entry.file.relative;
  if (entry.kind === "skip") return `${entry.relative}: ${entry.reason}`;
  const { code, name } = entry.error as NodeJS.ErrnoException;
  return `${entry.relative}: ${code ?? name}`;
}

describe("the order of keys", () => {
  it("is that of the bytes of UTF-8", () => {
    const text = string({ unit: constantFrom("a", "/", ".", "\uE000", "\uFFFD", "😀", "é", "-") });
    assert(
      property(text, text, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(byBytes(a, b));
      }),
    );
  });
});

describe("a walk", () => {
  const directory = useTemporaryDirectory();
  const walked = async (options: Partial<WalkOptions> = {}): Promise<string[]> => {
    const all = { taking: takingOf({}), isSorted: true, followSymlinks: false, ...options };
    const found: string[] = [];
    for await (const entry of walk(directory.path, all)) found.push(shown(entry));
    return found;
  };

  it("finds files in depth in the order of their keys, in which a directory is not where its name is", async () => {
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

  it("finds the same in any order where that does not matter", async () => {
    directory.write({ "c/d": "", "a/b/c": "", b: "" });
    mkdirSync(directory.at("empty"));
    expect((await walked({ isSorted: false })).sort()).toEqual(["a/b/c", "b", "c/d"]);
  });

  it("tells size and time", async () => {
    const modified = new Date("2026-01-02T03:04:05.678Z");
    directory.write({ "a/b": "four" }, modified);
    const options = { taking: takingOf({}), isSorted: true, followSymlinks: false };
    const { value: entry } = await walk(directory.path, options).next();
    expect(entry).toEqual({
      kind: "file",
      file: { relative: "a/b", path: directory.at("a/b"), size: 4, modified },
    });
  });

  it("looks into nothing that is excluded as a whole", async () => {
    directory.write({ "a/b": "", c: "" });
    const looked: string[] = [];
    const taking = {
      ...takingOf({ exclude: "a/" }),
      directory: (relative: string) => (
        looked.push(relative),
        takingOf({ exclude: "a/" }).directory(relative)
      ),
    };
    expect(await walked({ taking })).toEqual(["c"]);
    expect(looked).toEqual(["a"]);
  });

  it("skips links, pipes and sockets, and says so", async () => {
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
    expect(await walked({ taking: takingOf({ include: "**/b" }) })).toEqual(["d/b"]);
  });

  it("follows links where it is told to, also to elsewhere, and ends where they go round", async () => {
    directory.write({ "in/a": "1", "in/d/b": "22", "out/c": "333" });
    symlinkSync("../out", directory.at("in/e"));
    symlinkSync("a", directory.at("in/link"));
    symlinkSync("..", directory.at("in/d/up"));
    symlinkSync("nowhere", directory.at("in/broken"));
    symlinkSync("loop", directory.at("in/loop"));
    const found: string[] = [];
    const options = { taking: takingOf({}), isSorted: true, followSymlinks: true };
    for await (const entry of walk(directory.at("in"), options)) found.push(shown(entry));
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

  it("tells of names that no key can have, and goes on", async () => {
    directory.write({ "\uFFFD": "", z: "" });
    const name = Buffer.concat([Buffer.from(`${directory.path}/`), Buffer.from([0x61, 0xff])]);
    writeFileSync(name, "");
    mkdirSync(Buffer.concat([Buffer.from(`${directory.path}/`), Buffer.from([0x62, 0xff])]));
    expect(await walked()).toEqual(["a\uFFFD: InvalidFileName", "b\uFFFD: InvalidFileName", "z", "\uFFFD"]);
  });

  it("throws for the directory itself, with its path", async () => {
    directory.write({ a: "" });
    const options = { taking: takingOf({}), isSorted: true, followSymlinks: false };
    const missing = walk(directory.at("missing"), options);
    await expect(missing.next()).rejects.toMatchObject({ code: "ENOENT", path: directory.at("missing") });
    await expect(walk(directory.at("a"), options).next()).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.each([true, false])("leaves no directory open when it is left early (sorted: %s)", async (isSorted) => {
    directory.write({ "a/b/c": "", "a/b/d": "", "a/e": "", f: "" });
    const before = open();
    const options = { taking: takingOf({}), isSorted, followSymlinks: false };
    for await (const entry of walk(directory.path, options)) if (entry.kind === "file") break;
    expect(open()).toBe(before);
  });

  it("ends when it is aborted", async () => {
    directory.write({ a: "" });
    await expect(walked({ abortSignal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("joining two sides", () => {
  const names = uniqueArray(string({ unit: constantFrom("a", "b", "/", "."), minLength: 1, maxLength: 3 }), {
    maxLength: 20,
  });

  it("pairs what both have, and misses nothing", async () => {
    await assert(
      asyncProperty(names, names, async (left, right) => {
        const pairs: string[] = [];
        const sides = [of([...left].sort(byBytes)), of([...right].sort(byBytes))] as const;
        for await (const pair of merge(...sides, { left: self, right: self })) {
          pairs.push(`${pair.left ?? "-"} ${pair.right ?? "-"}`);
        }
        const all = [...new Set([...left, ...right])].sort(byBytes);
        expect(pairs).toEqual(all.map((name) => `${has(left, name)} ${has(right, name)}`));
      }),
    );
  });

  it("ends both sides when it is left, and when one of them fails", async () => {
    const ended: string[] = [];
    async function* side(name: string, items: string[], fails = false): AsyncGenerator<string> {
      try {
        yield* items;
        if (fails) throw new Error(name);
      } finally {
        ended.push(name);
      }
    }
    for await (const _ of merge(side("a", ["1", "2"]), side("b", ["1", "2"]), { left: self, right: self }))
      break;
    expect(ended.sort()).toEqual(["a", "b"]);
    const failing = merge(side("c", ["1", "2"]), side("d", [], true), { left: self, right: self });
    await expect(failing.next()).rejects.toThrow("d");
    expect(ended.sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("sorts what a store lists out of order, and tells", async () => {
    await assert(
      asyncProperty(array(names), async (lists) => {
        const items = lists.flat().map((relative) => ({ relative }));
        let isTold = false;
        const found: string[] = [];
        for await (const { relative } of inOrder(of(items), () => (isTold = true))) found.push(relative);
        expect([...found].sort(byBytes)).toEqual(items.map(({ relative }) => relative).sort(byBytes));
        const isSorted = items.every(
          ({ relative }, at) => at === 0 || byBytes(items[at - 1]?.relative ?? "", relative) <= 0,
        );
        expect(isTold).toBe(!isSorted);
        expect(isSorted ? found : []).toEqual(isSorted ? items.map(({ relative }) => relative) : []);
      }),
    );
  });
});
