import { describe, expect, it } from "vitest";
import {
  fromAttributeMap,
  fromAttributeValue,
} from "../../../../src/dynamodb/values/from-attribute-value.js";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import type { NumberSetting } from "../../../../src/dynamodb/values/settings.js";
import { toAttributeMap } from "../../../../src/dynamodb/values/to-attribute-value.js";
import { UnknownValue } from "../../../../src/dynamodb/values/unknown-value.js";

function read(text: string, numbers?: NumberSetting): unknown {
  return fromAttributeValue({ N: text }, { numbers });
}

describe("a number is read", () => {
  it.each([
    ["0", 0],
    ["-1.5", -1.5],
    ["1.50", 1.5],
    ["1E+3", 1000],
    ["0.1", 0.1],
    ["1e-7", 1e-7],
    ["10000000000000000000000", 1e22],
    ["9007199254740993", 9007199254740993n],
    ["-12345678901234567890", -12345678901234567890n],
    ["1.2345678901234567891E+20", 123456789012345678910n],
    ["0.1234567890123456789", new NumberValue("0.1234567890123456789")],
    ["Infinity", new UnknownValue({ N: "Infinity" })],
    ["", new UnknownValue({ N: "" })],
  ])("exactly: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("according to the setting", () => {
    expect(read("0.1234567890123456789", "number")).toBe(0.12345678901234568);
    expect(read("1", "value")).toEqual(new NumberValue("1"));
    expect(read("1", (text) => `<${text}>`)).toBe("<1>");
    expect(fromAttributeValue({ NS: ["1", "2"] }, { numbers: "value" })).toEqual(
      new Set([new NumberValue("1"), new NumberValue("2")]),
    );
  });
});

describe("a value of an unknown type", () => {
  it("is kept, and written back unchanged", () => {
    const wire = { id: { S: "1" }, v: { VEC: [1, 2] }, list: { L: [{ GEO: { x: 1 } }] } };
    const item = fromAttributeMap(wire as never);
    expect(item["v"]).toEqual(new UnknownValue({ VEC: [1, 2] }));
    expect(toAttributeMap(item)).toEqual(wire);
  });

  it("is recognized in the SDK's form", () => {
    expect(fromAttributeValue({ $unknown: ["VEC", [1]] })).toEqual(new UnknownValue({ VEC: [1] }));
  });

  it("may be empty", () => {
    expect(fromAttributeValue({} as never)).toEqual(new UnknownValue({}));
  });
});

describe("a map", () => {
  it("may have members with the names of Object.prototype", () => {
    const item = fromAttributeMap(JSON.parse('{"__proto__":{"S":"a"},"toString":{"S":"b"}}') as never);
    expect(Object.getOwnPropertyNames(item)).toEqual(["__proto__", "toString"]);
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  });

  it("has copies of its bytes, from base64 and from the SDK", () => {
    const { wire, sdk, set } = fromAttributeMap({
      wire: { B: "AQI=" as never },
      sdk: { B: new Uint8Array([1, 2]) },
      set: { BS: ["AQI=" as never] },
    });
    expect([wire, sdk, ...(set as Set<unknown>)]).toEqual(
      ["wire", "sdk", "set"].map(() => new Uint8Array([1, 2])),
    );
    expect((wire as Uint8Array).buffer.byteLength).toBe(2);
  });

  it("contains what a stub client returns, even if other types are undefined", () => {
    expect(fromAttributeMap({ a: { S: undefined, N: "1" } as never })).toEqual({ a: 1 });
  });

  it.each([null, undefined])(
    "contains an unknown value for an attribute that a stub client sets to %s",
    (value) => {
      const list = { L: [value] };
      expect(fromAttributeMap({ a: value, list } as never)).toEqual({
        a: new UnknownValue(value as never),
        list: [new UnknownValue(value as never)],
      });
    },
  );
});

describe("a NumberValue", () => {
  it("refuses anything but a decimal number", () => {
    for (const wrong of ["", "x", "1.2.3", "0x10", NaN, Infinity, " 1"]) {
      expect(() => new NumberValue(wrong)).toThrow(TypeError);
    }
  });

  it("can be compared and converted", () => {
    expect(new NumberValue("1.50").equals(new NumberValue(1.5))).toBe(true);
    expect(new NumberValue("-1").equals(new NumberValue(1))).toBe(false);
    expect(new NumberValue("1.2e3").toBigInt()).toBe(1200n);
    expect(() => new NumberValue("0.5").toBigInt()).toThrow(RangeError);
    expect(new NumberValue("0.5").toNumber()).toBe(0.5);
    expect(JSON.stringify({ n: new NumberValue("0.5"), t: String(new NumberValue(1n)) })).toBe(
      '{"n":"0.5","t":"1"}',
    );
  });
});
