import { describe, expect, it } from "vitest";
import { booleanIn, dateIn, numberIn } from "../../../../../src/core/resource/attributes/attribute-map.js";

const map = { count: "5", on: "true", off: "FALSE", at: "1700000000", empty: "", odd: "x" };

describe("a map of strings", () => {
  it("is read as numbers, booleans and dates", () => {
    expect(numberIn(map, "count")).toBe(5);
    expect([booleanIn(map, "on"), booleanIn(map, "off")]).toEqual([true, false]);
    expect(dateIn(map, "at", "seconds")).toEqual(new Date("2023-11-14T22:13:20Z"));
    expect(dateIn({ at: "1700000000000" }, "at", "milliseconds")).toEqual(new Date("2023-11-14T22:13:20Z"));
  });

  it.each([numberIn, booleanIn])("yields undefined for a missing or empty string", (read) => {
    expect([read(map, "no"), read(map, "empty"), read(undefined, "count")]).toEqual(Array(3).fill(undefined));
  });

  it("throws if a string has the wrong format", () => {
    expect(() => numberIn(map, "odd")).toThrow(/has no odd as a number/);
    expect(() => booleanIn(map, "odd")).toThrow(/has no odd as true or false/);
    expect(() => dateIn(map, "odd", "seconds")).toThrow(/has no odd as a number/);
  });
});
