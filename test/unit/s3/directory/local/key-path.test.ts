import { posix, win32 } from "node:path";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { folderPrefix } from "../../../../../src/s3/directory/remote/folder-prefix.js";
import { keyPath } from "../../../../../src/s3/directory/local/key-path.js";

/** Characters that are problematic in paths, or look like it. */
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
  ] as const)("is below the directory on %s for every key", (platform, path, root) => {
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

  it("belongs to one key only, and can be converted back", () => {
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
  ])("is refused on every system for %j", (relative) => {
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
  ])("is refused on Windows for %j, which is valid elsewhere", (relative) => {
    expect([codeOf(relative, "linux"), codeOf(relative, "win32")]).toEqual([undefined, "UnsafeKey"]);
  });

  it.each(["CON", "a/nul", "aux.c", "Com1.tar.gz", "con .txt", "lpt9", "CONIN$", "a.", "a ", "dir./x"])(
    "is refused on Windows for %j, which has a special meaning there",
    (relative) => {
      expect([codeOf(relative, "linux"), codeOf(relative, "win32")]).toEqual([undefined, "ReservedName"]);
    },
  );

  it.each(["file..txt", "..a", "a..", "...", "con/x", "console", "nul1", "a b", "~", "-rf", "ä/😀"])(
    "equals the key for %j",
    (relative) => {
      expect(keyPath(relative, "linux")).toEqual({ segments: relative.split("/") });
    },
  );

  it("names the problem when refused", () => {
    expect(keyPath("a/../b")).toEqual({
      refusal: {
        code: "UnsafeKey",
        message: 'It contains ".." as a path segment, which leads outside of the directory.',
      },
    });
  });
});

describe("a folder prefix", () => {
  it.each([
    [{}, ""],
    [{ prefix: "" }, ""],
    [{ prefix: "photos" }, "photos/"],
    [{ prefix: "photos/" }, "photos/"],
    [{ prefix: "a/b" }, "a/b/"],
  ])("for %j is %j", (options, expected) => {
    expect(folderPrefix(options)).toBe(expected);
  });

  it.each([undefined, null, 1, ["a"]])("must not be %j, which may be an unset variable", (prefix) => {
    expect(() => folderPrefix({ prefix } as never)).toThrow(TypeError);
  });
});
