import { posix, win32 } from "node:path";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { folderPrefix } from "../../../../../src/s3/directory/remote/folder-prefix.js";
import { keyPath } from "../../../../../src/s3/directory/local/key-path.js";

/** What makes trouble in paths, and what looks as if it did. */
const piece = constantFrom(
  ..."/ // .. . ... \\ \0 : C: ~ \u2215 \uFF0F \uD800 con NUL. aux.txt com1 | ? * dest dest-evil a b ..txt file..txt".split(
    " ",
  ),
  " ",
  "",
);
const key = oneof(
  array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  array(piece, { maxLength: 8 }).map((pieces) => pieces.join("/")),
  string({ unit: "binary" }),
);

const codeOf = (relative: string, platform: NodeJS.Platform): string | undefined => {
  const found = keyPath(relative, platform);
  return "refusal" in found ? found.refusal.code : undefined;
};

describe("the path of a key", () => {
  it.each([
    ["linux", posix, "/data/dest"],
    ["win32", win32, "C:\\me\\dest"],
  ] as const)("is below the directory on %s, whatever the key is", (platform, path, root) => {
    assert(
      property(key, (relative) => {
        const found = keyPath(relative, platform);
        if ("refusal" in found) return;
        const whole = path.resolve(root, ...found.segments);
        expect(whole.startsWith(root + path.sep)).toBe(true);
        expect(path.relative(root, whole).split(path.sep)).toEqual(found.segments);
        expect(whole).not.toContain("\0");
      }),
      { numRuns: 3000 },
    );
  });

  it("is of one key only, which it gives back", () => {
    assert(
      property(key, (relative) => {
        const found = keyPath(relative, "linux");
        expect("segments" in found ? found.segments.join("/") : relative).toBe(relative);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "../x",
    "a/../../x",
    "a/..",
    "..",
    ".",
    "./a",
    "a/./b",
    "/x",
    "//x",
    "a//b",
    "a/",
    "",
    "a\0b",
    "\uD800",
  ])("is refused everywhere for %j", (relative) => {
    expect([codeOf(relative, "linux"), codeOf(relative, "win32")]).toEqual(["UnsafeKey", "UnsafeKey"]);
  });

  it.each([
    "..\\x",
    "a\\..\\..\\x",
    "C:x",
    "C:/x",
    "C:\\x",
    "\\\\host\\share",
    "a:stream",
    "a|b",
    "a\u0001b",
  ])("is refused on Windows for %j, which is a name elsewhere", (relative) => {
    expect([codeOf(relative, "linux"), codeOf(relative, "win32")]).toEqual([undefined, "UnsafeKey"]);
  });

  it.each(["CON", "a/nul", "aux.c", "Com1.tar.gz", "con .txt", "lpt9", "CONIN$", "a.", "a ", "dir./x"])(
    "is refused on Windows for %j, which it takes for something else",
    (relative) => {
      expect([codeOf(relative, "linux"), codeOf(relative, "win32")]).toEqual([undefined, "ReservedName"]);
    },
  );

  it.each(["file..txt", "..a", "a..", "...", "con/x", "console", "nul1", "a b", "~", "-rf", "ä/😀"])(
    "is the key's own for %j",
    (relative) => {
      expect(keyPath(relative, "linux")).toEqual({ segments: relative.split("/") });
    },
  );

  it("says what is wrong with it", () => {
    expect(keyPath("a/../b")).toEqual({
      refusal: {
        code: "UnsafeKey",
        message: 'It contains ".." as a path segment, which leads outside of the directory.',
      },
    });
  });
});

describe("the prefix of a folder", () => {
  it.each([
    [{}, ""],
    [{ prefix: "" }, ""],
    [{ prefix: "photos" }, "photos/"],
    [{ prefix: "photos/" }, "photos/"],
    [{ prefix: "a/b" }, "a/b/"],
  ])("of %j is %j", (options, expected) => {
    expect(folderPrefix(options)).toBe(expected);
  });

  it.each([undefined, null, 1, ["a"]])("is not %j, which may be a variable that was not set", (prefix) => {
    expect(() => folderPrefix({ prefix } as never)).toThrow(TypeError);
  });
});
