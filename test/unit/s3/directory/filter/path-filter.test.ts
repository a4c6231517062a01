import { describe, expect, it } from "vitest";
import { type Globs, pathFilter } from "../../../../../src/s3/directory/filter/path-filter.js";

const files = ["a.jpg", "a.txt", ".hidden", "d/b.jpg", "d/.git/config", "d/e/c.txt", "line\nbreak.txt"];
const accepted = (options: { include?: Globs; exclude?: Globs }): string[] => {
  const { file } = pathFilter(options);
  return files.filter(file);
};

describe("include and exclude", () => {
  it("accept everything by default", () => {
    expect(accepted({})).toEqual(files);
  });

  it("accept everything with **, whatever the names", () => {
    expect(accepted({ include: "**" })).toEqual(files);
    expect(accepted({ exclude: "**" })).toEqual([]);
  });

  it("match the whole path below the directory", () => {
    expect(accepted({ include: "*.jpg" })).toEqual(["a.jpg"]);
    expect(accepted({ include: "**/*.jpg" })).toEqual(["a.jpg", "d/b.jpg"]);
    expect(accepted({ include: ["*.jpg", "d/e/*"] })).toEqual(["a.jpg", "d/e/c.txt"]);
  });

  it("give exclude precedence over include", () => {
    expect(accepted({ include: "**/*.jpg", exclude: "d/**" })).toEqual(["a.jpg"]);
    expect(accepted({ exclude: ["**/*.txt", ".*"] })).toEqual(["a.jpg", "d/b.jpg", "d/.git/config"]);
  });

  it("'treat a trailing \"/\" as everything in a directory'", () => {
    expect(accepted({ exclude: "d/" })).toEqual(["a.jpg", "a.txt", ".hidden", "line\nbreak.txt"]);
    expect(accepted({ exclude: "**/.git/" })).not.toContain("d/.git/config");
  });

  it.each([
    ["d", ["a.jpg", "a.txt", ".hidden", "line\nbreak.txt"]],
    ["./d", ["a.jpg", "a.txt", ".hidden", "line\nbreak.txt"]],
    ["**/.git", files.filter((file) => !file.includes(".git"))],
    ["**/{e,.git}", ["a.jpg", "a.txt", ".hidden", "d/b.jpg", "line\nbreak.txt"]],
    ["d/e", files.filter((file) => file !== "d/e/c.txt")],
    ["e", files],
    ["*.jpg", files.filter((file) => file !== "a.jpg")],
    ["*", []],
  ])("exclude with %j everything below a matching directory", (exclude, expected) => {
    expect(accepted({ exclude })).toEqual(expected);
  });

  it("exclude with a negated glob whatever the rest does not match, but no directory by its own name", () => {
    expect(accepted({ exclude: "!**/*.jpg" })).toEqual(["a.jpg", "d/b.jpg"]);
    expect(accepted({ exclude: "!(d)" })).toEqual(["d/b.jpg", "d/.git/config", "d/e/c.txt"]);
  });

  it("do not include a directory by its name", () => {
    expect(accepted({ include: "d" })).toEqual([]);
  });

  it("accept nothing with an empty list, like a filter without values", () => {
    expect(accepted({ include: [] })).toEqual([]);
    expect(accepted({ exclude: [] })).toEqual(files);
  });

  it.each([undefined, null, "", [""], [undefined], ["a", 1], "/a", ["/d/**"]])("refuse %j", (globs) => {
    expect(() => pathFilter({ include: globs as Globs })).toThrow(TypeError);
    expect(() => pathFilter({ exclude: globs as Globs })).toThrow(TypeError);
  });

  it.each([
    ["d/", "d", false],
    ["d/**", "d", false],
    ["**/.git/**", "d/.git", false],
    ["d/*", "d", true],
    ["*", "d", false],
    ["d", "d", false],
    ["**/.git", "d/.git", false],
    ["*.jpg", "d", true],
    ["!d", "e", true],
    ["d/**/*.txt", "d", true],
    ["!d/**", "d", true],
  ])("exclude with %j: may %j contain accepted paths? %j", (exclude, directory, expected) => {
    expect(pathFilter({ exclude }).directory(directory)).toBe(expected);
  });
});

describe("keys that no file can have", () => {
  const keys = ["../../evil", "a/../x", "./c", "a/.", "a//b", "/x", "//x", "..", "a/", "a/b", "..b", "c"];
  const left = (exclude: Globs): string[] => keys.filter(pathFilter({ exclude }).file);
  const without = (...gone: string[]): string[] => keys.filter((key) => !gone.includes(key));

  it.each<[Globs, string[]]>([
    ["**", []],
    ["*", []],
    ["a/**", without("a/../x", "a/.", "a//b", "a/", "a/b")],
    ["a", without("a/../x", "a/.", "a//b", "a/", "a/b")],
    ["a//b", without("a//b")],
    ["**//**", without("a//b", "/x", "//x", "a/")],
    ["../**", without("../../evil", "..")],
    ["..", without("../../evil", "..")],
    ["../../evil", without("../../evil")],
    ["**/evil", without("../../evil")],
    ["**/../**", without("../../evil", "a/../x", "..")],
    ["**/./**", without("./c", "a/.")],
    [
      ["**/../**", "**/./**", "**//**"],
      ["a/b", "..b", "c"],
    ],
    ["!../**", ["../../evil", ".."]],
    ["d", keys],
  ])("can be excluded with %j", (exclude, expected) => {
    expect(left(exclude)).toEqual(expected);
  });
});
