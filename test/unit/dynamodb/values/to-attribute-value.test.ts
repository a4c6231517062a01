import { NumberValue as SdkNumberValue } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import { toAttributeMap, toAttributeValue } from "../../../../src/dynamodb/values/to-attribute-value.js";
import { UnknownValue } from "../../../../src/dynamodb/values/unknown-value.js";

class Money {
  readonly amount = 1;
}

describe("a native value", () => {
  it.each([
    ["a string", "a", { S: "a" }],
    ["an empty string", "", { S: "" }],
    ["a number", 1.5, { N: "1.5" }],
    ["a large number", 1e21, { N: "1e+21" }],
    ["a bigint", 12345678901234567890n, { N: "12345678901234567890" }],
    ["a NumberValue", new NumberValue("0.1234567890123456789"), { N: "0.1234567890123456789" }],
    ["the SDK's NumberValue", SdkNumberValue.from("1.50"), { N: "1.50" }],
    ["a boolean", false, { BOOL: false }],
    ["null", null, { NULL: true }],
    ["a list", [1, "a", [null]], { L: [{ N: "1" }, { S: "a" }, { L: [{ NULL: true }] }] }],
    ["an object", { a: 1, b: undefined, c: {} }, { M: { a: { N: "1" }, c: { M: {} } } }],
    ["an object with a member called value", { value: "1" }, { M: { value: { S: "1" } } }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { M: { a: { N: "1" } } }],
    ["a set of strings", new Set(["a", ""]), { SS: ["a", ""] }],
    ["a set of numbers", new Set([1, 2n, new NumberValue("3")]), { NS: ["1", "2", "3"] }],
    ["a value of an unknown type", new UnknownValue({ V: [1] }), { V: [1] }],
  ])("is written: %s", (_, value, expected) => {
    expect(toAttributeValue(value, "value")).toEqual(expected);
  });

  it("is written: bytes, also as a Buffer and in a set, as a copy in base64", () => {
    const bytes = new Uint8Array([1, 2]);
    const map = toAttributeMap({ bytes, buffer: Buffer.from("a"), set: new Set([bytes]) });
    bytes[0] = 9;
    expect(map["bytes"]?.B).toEqual(new Uint8Array([1, 2]));
    expect(JSON.parse(JSON.stringify(map))).toEqual({
      bytes: { B: "AQI=" },
      buffer: { B: "YQ==" },
      set: { BS: ["AQI="] },
    });
  });

  it("is written under any name, even __proto__", () => {
    const map = toAttributeMap(JSON.parse('{"__proto__": {"constructor": 1}}') as object);
    expect(JSON.stringify(map)).toBe('{"__proto__":{"M":{"constructor":{"N":"1"}}}}');
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
  });
});

describe("a TypeError with the path is thrown for", () => {
  const itself: Record<string, unknown> = {};
  itself["next"] = [itself];

  it.each<readonly [string, unknown, string | RegExp]>([
    ["a Date", { at: new Date() }, /^Item\.at cannot be stored: it is a Date\. Store date\.toISOString/],
    ["a class instance", { lines: [{}, { price: new Money() }] }, /^Item\.lines\[1\]\.price .* a Money/],
    ["a Map", { m: new Map() }, /Object\.fromEntries/],
    ["another typed array", { m: new Float64Array(1) }, /Uint8Array/],
    ["an ArrayBuffer", { m: new ArrayBuffer(1) }, /Uint8Array/],
    ["NaN", { a: { b: NaN } }, "Item.a.b is NaN, which DynamoDB cannot store."],
    ["an infinity", { "a.b": -Infinity }, 'Item["a.b"] is -Infinity, which DynamoDB cannot store.'],
    ["an empty set", { tags: new Set() }, "Item.tags is an empty set, which DynamoDB cannot store."],
    ["a mixed set", { tags: new Set(["a", 1]) }, "Item.tags is a set of mixed types."],
    ["a set of objects", { tags: new Set([{}]) }, /^Item\.tags is a set that holds an object/],
    ["a set with undefined", { tags: new Set([undefined]) }, /^Item\.tags is a set that holds undefined/],
    ["a set with a number twice", { tags: new Set([1, 1n]) }, "Item.tags is a set with a value twice."],
    ["a set with bytes twice", { t: new Set([new Uint8Array(1), new Uint8Array(1)]) }, /a value twice/],
    ["a number of 39 digits", { n: 10n ** 38n + 1n }, /^Item\.n has 39 significant digits/],
    ["a NumberValue of 39 digits", { n: new NumberValue(`0.${"1".repeat(39)}`) }, /39 significant digits/],
    ["a number that is too large", { n: 1e126 }, /^Item\.n is out of DynamoDB's range/],
    ["a number that is too small", { n: 1e-131 }, /^Item\.n is out of DynamoDB's range/],
    ["undefined in a list", { list: [1, undefined] }, /^Item\.list\[1\] is undefined/],
    // eslint-disable-next-line no-sparse-arrays
    ["a gap in a list", { list: [, 1] }, /^Item\.list\[0\] is undefined/],
    ["a function", { f: () => 1 }, "Item.f cannot be stored: it is a function."],
    ["a symbol", { s: Symbol("s") }, "Item.s cannot be stored: it is a symbol."],
    ["a circular value", itself, /^Item.{1,250}… is nested too deeply, or contains itself\.$/],
    ["a list instead of an item", [1], "Item must be an object, but it is a list."],
    ["a string instead of an item", "a", "Item must be an object, but it is a string."],
  ])("%s", (_, item, message) => {
    const write = (): unknown => toAttributeMap(item as object);
    expect(write).toThrow(TypeError);
    expect(write).toThrow(message);
  });

  it("numbers with 38 digits and trailing zeros are accepted", () => {
    expect(toAttributeValue(10n ** 125n, "n")).toEqual({ N: `1${"0".repeat(125)}` });
    expect(toAttributeValue(9.999e125, "n")).toEqual({ N: "9.999e+125" });
  });
});
