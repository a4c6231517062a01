import { describe, expect, it } from "vitest";
import { type Globs, takingOf } from "../../../../src/s3/transfer/directory/globs.js";

const files = ["a.jpg", "a.txt", ".hidden", "d/b.jpg", "d/.git/config", "d/e/c.txt", "line\nbreak.txt"];
const taken = (options: { include?: Globs; exclude?: Globs }): string[] => {
  const { file } = takingOf(options);
  return files.filter(file);
};

describe("include and exclude", () => {
  it("take in everything without a word", () => {
    expect(taken({})).toEqual(files);
  });

  it("take in everything by **, whatever the names are", () => {
    expect(taken({ include: "**" })).toEqual(files);
    expect(taken({ exclude: "**" })).toEqual([]);
  });

  it("match the whole path below the directory", () => {
    expect(taken({ include: "*.jpg" })).toEqual(["a.jpg"]);
    expect(taken({ include: "**/*.jpg" })).toEqual(["a.jpg", "d/b.jpg"]);
    expect(taken({ include: ["*.jpg", "d/e/*"] })).toEqual(["a.jpg", "d/e/c.txt"]);
  });

  it("let what is excluded win", () => {
    expect(taken({ include: "**/*.jpg", exclude: "d/**" })).toEqual(["a.jpg"]);
    expect(taken({ exclude: ["**/*.txt", ".*"] })).toEqual(["a.jpg", "d/b.jpg", "d/.git/config"]);
  });

  it('mean all that is in a directory by a "/" at the end', () => {
    expect(taken({ exclude: "d/" })).toEqual(["a.jpg", "a.txt", ".hidden", "line\nbreak.txt"]);
    expect(taken({ exclude: "**/.git/" })).not.toContain("d/.git/config");
  });

  it("take in nothing by an empty list, as a filter without values does", () => {
    expect(taken({ include: [] })).toEqual([]);
    expect(taken({ exclude: [] })).toEqual(files);
  });

  it.each([undefined, null, "", [""], [undefined], ["a", 1], "/a", ["/d/**"]])("refuse %j", (globs) => {
    expect(() => takingOf({ include: globs as Globs })).toThrow(TypeError);
    expect(() => takingOf({ exclude: globs as Globs })).toThrow(TypeError);
  });

  it.each([
    ["d/", "d", false],
    ["d/**", "d", false],
    ["**/.git/**", "d/.git", false],
    ["d/*", "d", true],
    ["*", "d", true],
    ["d/**/*.txt", "d", true],
    ["!d/**", "d", true],
  ])("exclude by %j: may %j be looked into? %j", (exclude, directory, expected) => {
    expect(takingOf({ exclude }).directory(directory)).toBe(expected);
  });
});
