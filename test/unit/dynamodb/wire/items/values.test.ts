import { describe, expect, it } from "vitest";
import { itemsByValues, itemsIn, withValue } from "./read-items.js";

const VALUES: Readonly<Record<string, readonly string[]>> = {
  "a string": ['{"S":""}', '{"S":"x"}', '{"S":"[1e999,\\"B\\",\\"AQI=\\"]"}', '{"S":"1e999"}'],
  "a string with escapes": [
    String.raw`{"S":"\"\\\/\b\f\n\r\t"}`,
    String.raw`{"S":"\u0041\u0000\u00e9\u20AC"}`,
    String.raw`{"S":"ends with a backslash \\"}`,
    String.raw`{"S":"\ud83d\ude00"}`,
    String.raw`{"S":"\ud83d alone"}`,
    String.raw`{"S":"\ude00\ud83d"}`,
  ],
  "a string with other characters": ['{"S":"é€😀\u007f\u2028"}', '{"S":"{\\"S\\":[,]}"}'],
  "a whole number": ['{"N":"0"}', '{"N":"-0"}', '{"N":"7"}', '{"N":"-12"}', '{"N":"999999999999999"}'],
  "a decimal number": ['{"N":"1.5"}', '{"N":"-0.25"}', '{"N":"0.1"}', '{"N":"1.50"}', '{"N":"100.00"}'],
  "a small number": ['{"N":"0.0000001"}', '{"N":"0.00000000000001"}', '{"N":"1E-130"}'],
  "a number with many digits": [
    '{"N":"9007199254740991"}',
    '{"N":"9007199254740993"}',
    '{"N":"0.1234567890123456789"}',
    '{"N":"12345678901234567890123456789012345678"}',
    '{"N":"1234567.89012345"}',
    '{"N":"12345678.90123456"}',
  ],
  "a number in another notation": ['{"N":"1e3"}', '{"N":"1E+3"}', '{"N":"+1"}', '{"N":".5"}', '{"N":"5."}'],
  "a number with zeros before it": ['{"N":"007"}', '{"N":"-01.5"}', '{"N":"00"}'],
  "a number with an escape": [String.raw`{"N":"\u0031"}`, String.raw`{"N":"1\u0032"}`],
  "no number": ['{"N":""}', '{"N":"-"}', '{"N":"x"}', '{"N":" 1"}', '{"N":"1e999"}', '{"N":"Infinity"}'],
  bytes: ['{"B":""}', '{"B":"AQI="}', String.raw`{"B":"AQI\u003d"}`, '{"B":"not base64!"}'],
  "a boolean": ['{"BOOL":true}', '{"BOOL":false}'],
  null: ['{"NULL":true}'],
  "a set of strings": ['{"SS":["a"]}', '{"SS":["a","b","a"]}', '{"SS":[]}', '{"SS":["NS","1e999"]}'],
  "a set of numbers": [
    '{"NS":["1"]}',
    '{"NS":["1","1.0","9007199254740993"]}',
    '{"NS":[]}',
    '{"NS":["x","-0"]}',
  ],
  "a set of bytes": ['{"BS":["AQI=","","AQI="]}', '{"BS":[]}'],
  "a list": [
    '{"L":[]}',
    '{"L":[{"S":"x"},{"N":"1"}]}',
    '{"L":[{"L":[{"L":[{"NULL":true}]}]}]}',
    '{"L":[{"B":"AQI="},{"S":"B"}]}',
    '{"L":[{"N":"1e999"},{"S":"B"},{"S":"AQI="}]}',
  ],
  "a map": [
    '{"M":{}}',
    '{"M":{"x":{"S":"y"},"":{"N":"1"}}}',
    '{"M":{"B":{"S":"AQI="}}}',
    '{"M":{"x":{"M":{"y":{"M":{"z":{"SS":["a"]}}}}}}}',
    '{"M":{"S":{"S":"x"},"N":{"N":"1"},"M":{"M":{}},"L":{"L":[]},"NULL":{"NULL":true}}}',
  ],
  "a map with the names of Object.prototype": [
    '{"M":{"__proto__":{"S":"x"},"constructor":{"N":"1"},"toString":{"NULL":true}}}',
    '{"M":{"__proto__":{"B":"AQI="},"toString":{"SS":["a"]}}}',
    '{"M":{"__proto__":{"M":{"__proto__":{"N":"9007199254740993"}}}}}',
    String.raw`{"M":{"__pr\u006fto__":{"B":"AQI="}}}`,
  ],
  "a map with a name twice": [
    '{"M":{"x":{"S":"1"},"y":{"S":"2"},"x":{"N":"3"}}}',
    '{"M":{"x":{"B":"AQI="},"x":{"S":"plain"}}}',
    String.raw`{"M":{"x":{"S":"plain"},"\u0078":{"SS":["a"]}}}`,
  ],
  "a map with names like indexes": ['{"M":{"2":{"B":"AQI="},"1":{"S":"x"},"b":{"S":"y"}}}'],
};

describe("the items of a response have the same values as by attribute values:", () => {
  it.each(Object.entries(VALUES))("%s", (_, values) => {
    for (const value of values) {
      for (const numbers of ["exact", "number"] as const) {
        const items = itemsIn(withValue(value), numbers);
        expect.soft(items, value).toStrictEqual(itemsByValues(withValue(value), numbers));
        expect.soft(Object.keys(items?.[0] ?? {}), value).toEqual(["a"]);
      }
    }
  });

  it("negative zero, in which toStrictEqual sees a difference", () => {
    expect(itemsIn(withValue('{"N":"-0"}'))).toStrictEqual([{ a: -0 }]);
  });

  it("attributes in the order of the response, with the prototype of objects", () => {
    const body =
      '{"Items":[{"z":{"SS":["1"]},"__proto__":{"B":"AQI="},"a":{"M":{"c":{"N":"1"},"b":{"B":""}}}}]}';
    const [item = {}] = itemsIn(body) ?? [];
    expect(Object.keys(item)).toEqual(["z", "__proto__", "a"]);
    expect(Object.keys(item["a"] as object)).toEqual(["c", "b"]);
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  });

  it("values as deep as the service nests them", () => {
    const nested = `${'{"L":['.repeat(31)}{"B":"AQI="}${"]}".repeat(31)}`;
    expect(itemsIn(withValue(nested))).toStrictEqual(itemsByValues(withValue(nested)));
  });

  it("many items in several parts, those with marks and those without", () => {
    const items = Array.from({ length: 3000 }, (_, index) =>
      index % 7 === 0
        ? { id: { N: `${index}` }, b: { B: "AQI=" } }
        : { id: { N: `${index}` }, s: { S: "é" } },
    );
    const body = JSON.stringify({ Items: items, Count: 3000 });
    expect(itemsIn(body)).toStrictEqual(itemsByValues(body));
  });

  it("an item that is larger than a part, and one whose values all have marks", () => {
    const large = { list: { L: Array.from({ length: 9999 }, (_, index) => ({ S: `${index}` })) } };
    const marked = Object.fromEntries(Array.from({ length: 9999 }, (_, index) => [`${index}`, { B: "" }]));
    const body = JSON.stringify({ Items: [large, marked, large] });
    expect(itemsIn(body)).toStrictEqual(itemsByValues(body));
  });

  it("long strings among many other values", () => {
    const item = {
      text: { S: "x".repeat(400) },
      list: { L: Array.from({ length: 99 }, () => ({ N: "1" })) },
    };
    const body = JSON.stringify({ Items: Array.from({ length: 99 }, () => item) });
    expect(itemsIn(body)).toStrictEqual(itemsByValues(body));
  });

  it("bytes that are not UTF-8", () => {
    for (const bytes of [
      [0xff],
      [0xc3],
      [0xe2, 0x82],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x9f, 0x98],
      [0xc0, 0xaf],
    ]) {
      const body = Buffer.concat([
        Buffer.from('{"Items":[{"a":{"S":"x'),
        Buffer.from(bytes),
        Buffer.from('"},"b":{"SS":["'),
        Buffer.from(bytes),
        Buffer.from('"]}}]}'),
      ]);
      expect(itemsIn(body)).toStrictEqual(itemsByValues(body));
    }
  });
});
