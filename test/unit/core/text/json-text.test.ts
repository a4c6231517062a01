import { describe, expect, it } from "vitest";
import { jsonText } from "../../../../src/core/text/json-text.js";

describe("jsonText", () => {
  it("returns the JSON of plain values without undefined members", () => {
    const value = { a: [1, "two", true, null, { b: {} }], c: undefined };
    expect(jsonText(value, "It")).toBe(JSON.stringify(value));
    expect(jsonText(Object.assign(Object.create(null) as object, { a: 1 }), "It")).toBe('{"a":1}');
  });

  it("accepts the same object twice, but no cycles", () => {
    const one = { a: 1 };
    expect(jsonText([one, one], "It")).toBe('[{"a":1},{"a":1}]');
    const circle: Record<string, unknown> = {};
    circle["itself"] = [circle];
    expect(() => jsonText(circle, "It")).toThrow("It.itself[0] contains itself");
  });

  it.each<[unknown, string]>([
    [{ a: new Map() }, "It.a must be something that JSON has, but it is a Map."],
    [{ a: [new Date()] }, "It.a[0] must be something that JSON has, but it is a Date."],
    [{ "a b": Symbol("x") }, 'It["a b"] must be something that JSON has, but it is a symbol.'],
    [{ a: Infinity }, "It.a must be something that JSON has, but it is Infinity."],
    [[undefined], "It[0] must be something that JSON has, but it is undefined."],
    // oxlint-disable-next-line eslint/no-sparse-arrays
    [[, 1], "It[0] must be something that JSON has, but it is undefined."],
    [{ toJSON: () => "secret" }, "It.toJSON must be something that JSON has, but it is a function."],
    [
      new (class Own {
        a = 1;
      })(),
      "It must be something that JSON has, but it is an Own.",
    ],
  ])("refuses %o with its path", (value, message) => {
    expect(() => jsonText(value as object, "It")).toThrow(new TypeError(message));
  });
});
