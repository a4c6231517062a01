import { assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Compare,
  type Comparison,
  compareLater,
  compareNow,
} from "../../../../../src/s3/directory/plan/compare.js";
import { comparison, now, object } from "../../../../support/directory/directory-steps.js";

const second = Math.floor(now.getTime() / 1000) * 1000;
const file = (modified: number, size = 1) => ({
  relative: "a",
  path: "/a",
  size,
  modified: new Date(second + modified),
});
const here: Comparison = comparison({ source: "local" });
const there: Comparison = comparison({ source: "remote" });

const byContent = (isSame: boolean): Comparison =>
  comparison({ compare: "content", hasSameContent: async () => isSame });

describe("comparing a file with an object", () => {
  it("transfers a file of another size, or with a newer source", () => {
    const pair = record({ size: constantFrom(1, 2), at: constantFrom(-1000, -1, 0, 1, 999, 1000) });
    assert(
      property(pair, ({ size, at }) => {
        const [local, remote] = [file(at, size), object("a")];
        expect(compareNow(local, remote, here)).toBe(size === 2 ? "size" : at > 0 ? "time" : "none");
        expect(compareNow(local, remote, there)).toBe(size === 2 ? "size" : at < 0 ? "time" : "none");
        const bySize = comparison({ compare: "size" });
        expect(compareNow(local, remote, bySize)).toBe(size === 2 ? "size" : "none");
      }),
    );
  });

  it.each([
    [0, 0, 1000, "none"],
    [0, 999, 1000, "none"],
    [999, 0, 1000, "none"],
    [0, 1000, 1000, "time"],
    [999, 1000, 1000, "time"],
    [0, 1999, 2000, "none"],
    [0, 2000, 2000, "time"],
  ])(
    "respects the resolution of times: a file of %i ms, an object of %i ms, in steps of %i ms: %s",
    (modified, listed, timeStep, expected) => {
      const remote = { ...object("a"), lastModified: new Date(second + listed) };
      expect(compareNow(file(modified), remote, { ...there, timeStep })).toBe(expected);
    },
  );

  it("transfers a file if the object's time is unknown", () => {
    const ageless = { ...object("a"), lastModified: undefined };
    expect([compareNow(file(0), ageless, here), compareNow(file(0), ageless, there)]).toEqual([
      "time",
      "time",
    ]);
  });

  it("uses the caller's function, which must return a boolean", async () => {
    const compareWith = (compare: Compare): Promise<unknown> =>
      compareLater(file(0), object("a"), comparison({ compare }), {});
    expect(compareNow(file(0), object("a"), comparison({ compare: () => true }))).toBeUndefined();
    expect(await compareWith(async () => false)).toBe("compare");
    expect(await compareWith(({ size }, { eTag }) => size === 1 && eTag === '"1"')).toBe("none");
    await expect(compareWith((() => undefined) as unknown as Compare)).rejects.toThrow(TypeError);
  });

  it("compares the bytes if requested, whatever the times", async () => {
    expect(compareNow(file(9_999, 2), object("a"), byContent(true))).toBe("size");
    expect(compareNow(file(9_999, 0), object("a", { size: 0 }), byContent(false))).toBe("none");
    expect(compareNow(file(9_999), object("a"), byContent(true))).toBeUndefined();
    expect(await compareLater(file(9_999), object("a"), byContent(true), {})).toBe("none");
    expect(await compareLater(file(0), object("a"), byContent(false), {})).toBe("content");
  });
});
