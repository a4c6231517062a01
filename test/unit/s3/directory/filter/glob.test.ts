import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { globOf } from "../../../../../src/s3/directory/filter/glob.js";
import { cpuTimeOf } from "../../../../support/process/cpu-time.js";

const pieces = (...all: string[]) => array(constantFrom(...all), { maxLength: 8 });

describe("a glob", () => {
  it.each<[string, string[], string[]]>([
    ["*", ["", "a", ".a", "..", "a\nb", "😀"], ["a/b", "/"]],
    ["a*c", ["ac", "abc", "a.-c"], ["a", "a/c", "acb"]],
    ["?", ["a", ".", "😀"], ["", "ab", "/"]],
    ["**", ["", "a", "a/b/c", ".a/..b"], []],
    ["**/a", ["a", "b/a", "b/c/a"], ["ba", "a/b", "b/ca"]],
    ["a/**", ["a", "a/", "a/b", "a/b/c"], ["ab", "b/a"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "a/x/by"]],
    ["**/**/a/**/**", ["a", "b/a", "a/b"], ["b"]],
    ["a**b", ["ab", "axb"], ["a/b"]],
    ["**a", ["a", "ba"], ["b/a"]],
    ["***", ["a"], ["a/b"]],
    ["./a", ["a"], ["./a"]],
    ["a\\*", ["a*"], ["ab", "a\\"]],
    ["a\\", ["a\\"], ["a"]],
    ["[ab]", ["a", "b"], ["c", "ab", "/"]],
    ["[a-c-]x", ["bx", "-x"], ["dx"]],
    ["[!a]", ["b", "é"], ["a", "", "/"]],
    ["[^a-c]", ["d"], ["b", "/"]],
    ["[]a]", ["]", "a"], ["b"]],
    ["[[:digit:][:upper:]_]", ["1", "A", "É", "_"], ["a", ":"]],
    ["[[:what:]]", ["t]", ":]"], ["a", "d"]],
    ["[a\\]]", ["]", "a"], ["\\"]],
    ["[a", ["[a"], ["a"]],
    ["{a,b/c}.{js,ts}", ["a.js", "b/c.ts"], ["b.js", "a", "{a,b/c}.js"]],
    ["{a,{b,c}}", ["a", "b", "c"], ["d"]],
    ["x{,y}", ["x", "xy"], ["y"]],
    ["{a}", ["{a}"], ["a"]],
    ["{}", ["{}"], [""]],
    ["{a,b", ["{a,b"], ["a"]],
    ["a,b}", ["a,b}"], ["a"]],
    ["{1..3}", ["1", "2", "3"], ["0", "4", "1..3"]],
    ["{08..11}", ["08", "10", "11"], ["8", "12"]],
    ["{3..-3..3}", ["3", "0", "-3"], ["1", "-1"]],
    ["{c..a}", ["a", "b", "c"], ["d"]],
    ["{1..a}", ["{1..a}"], ["1"]],
    ["@(a|b)c", ["ac", "bc"], ["c", "abc"]],
    ["?(a|b)c", ["c", "ac"], ["abc"]],
    ["*(a|b)c", ["c", "abac"], ["abxc"]],
    ["+(a|b)c", ["ac", "babc"], ["c"]],
    ["!(a|b*)", ["", "c", "ab"], ["a", "b", "bc", "c/d"]],
    ["!(*.min).js", ["a.js", ".js"], ["a.min.js", "d/a.js"]],
    ["*(!(a))b", ["b", "xb", "aab"], ["a"]],
    ["@(a", ["@(a"], ["a"]],
    ["photo (1).jpg", ["photo (1).jpg"], ["photo 1.jpg"]],
    ["!a", ["b", "a/b", ""], ["a"]],
    ["!!a", ["a"], ["b"]],
    ["+a!b@c", ["+a!b@c"], ["abc"]],
    ["a//b", ["a//b"], ["a/b"]],
  ])("%j matches %j but not %j", (glob, yes, no) => {
    const { matches } = globOf(glob);
    expect(yes.filter((path) => !matches(path))).toEqual([]);
    expect(no.filter(matches)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ["d", ["d", "d/a", "d/e/a"], ["e", "de/a", "e/d"]],
    ["**/d", ["d/a", "e/d/a", "e/d"], ["e/a"]],
    ["*", ["a", "a/b", "/a"], []],
    ["!d", ["e", "d/a"], ["d"]],
  ])("%j covers %j but not %j", (glob, yes, no) => {
    const { covers } = globOf(glob);
    expect(yes.filter((path) => !covers(path))).toEqual([]);
    expect(no.filter(covers)).toEqual([]);
  });

  it.each(["{1..1000000}", "!(!(a))", "!(a|{b,@(!(c))})"])(
    "refuses %j, which no matcher can evaluate quickly",
    (glob) => {
      expect(() => globOf(glob)).toThrow(TypeError);
    },
  );

  it("with * and ** matches like a reference implementation, name by name", () => {
    assert(
      property(pieces("a", "b", "*", "/", "/**/"), pieces("a", "b", "/"), (parts, path) => {
        const glob = parts
          .join("")
          .replaceAll(/\/{2,}/g, "/")
          .replaceAll(/\*{3,}/g, "**");
        const text = path.join("");
        expect(globOf(glob).matches(text)).toBe(matchNames(glob.split("/"), text.split("/")));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["**/*-*-*-*.log", `${"-".repeat(1_000)}x`],
    ["*a*a*a*a*a*a*a*a*b", "a".repeat(1_000)],
    ["**/a/**/a/**/a/**/b", "a/".repeat(500)],
    ["*(*(*(a)))b", "a".repeat(1_000)],
    ["*?????????????????b", "a".repeat(1_000)],
    [`!(${"*a".repeat(12)})!(*b)!(*c*a)d`, "abcabac".repeat(140)],
    [`*!(*a${"?".repeat(12)})*!(*b${"?".repeat(12)})c`, "abbabaaabab".repeat(90)],
    ["*!(*a*)!(*b*)!(*ab*)!(a*)!(b*)c", "ab".repeat(500)],
    ["{".repeat(1_000), "a"],
    [`${"+(".repeat(100)}a${")".repeat(100)}`, "a".repeat(1_000)],
  ])("evaluates %j for any key in linear time", async (glob, key) => {
    const time = await cpuTimeOf(() => {
      const { matches, covers } = globOf(glob);
      return [matches(key), covers(key), covers(`${key}/x`)];
    });
    expect(time).toBeLessThan(1000);
  });

  it("takes no more memory as the number of distinct keys grows", () => {
    const { matches } = globOf("*[!a]??????");
    const keys = Array.from({ length: 3_000 }, (_, index) =>
      Array.from({ length: 20 }, (__, at) =>
        String.fromCodePoint(0x4e00 + ((index * 31 + at * 7919) % 20_000)),
      ),
    );
    expect(keys.filter((key) => matches(key.join("")))).toHaveLength(keys.length);
    expect(matches("aaaaaaa")).toBe(false);
  });
});

/** A reference implementation of `*` and `**`, regardless of speed. */
function matchNames([glob, ...globs]: string[], names: string[]): boolean {
  if (glob === undefined) return names.length === 0;
  const [name, ...others] = names;
  if (glob === "**")
    return matchNames(globs, names) || (name !== undefined && matchNames([glob, ...globs], others));
  return name !== undefined && matchName(glob, name) && matchNames(globs, others);
}

function matchName(glob: string, name: string): boolean {
  if (glob === "") return name === "";
  if (glob[0] !== "*") return glob[0] === name[0] && matchName(glob.slice(1), name.slice(1));
  return matchName(glob.slice(1), name) || (name !== "" && matchName(glob, name.slice(1)));
}
