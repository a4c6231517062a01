import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonBytes, jsonBytes } from "../../../../../src/dynamodb/values/json/json-bytes.js";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 200 }),
  // Also halves of surrogate pairs.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

function fail(json: JsonBytes): void {
  json.ascii("[");
  throw new Error("no");
}

describe("JSON in bytes", () => {
  it("has every string as JSON.stringify writes it", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(jsonBytes((json, one) => json.string(one), given).toString()).toBe(JSON.stringify(given));
      }),
    );
  });

  it("grows, and starts anew each time", () => {
    for (const length of [10, 100_000, 2_000_000, 10]) {
      const given = "é".repeat(length);
      expect(jsonBytes((json, one) => json.string(one), given).toString()).toBe(`"${given}"`);
    }
  });

  it("has bytes in base64", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const json = jsonBytes((writer, one) => writer.base64(one), bytes).toString();
        expect(json).toBe(`"${Buffer.from(bytes).toString("base64")}"`);
      }),
    );
  });

  it("stays apart from JSON that is written meanwhile, and is complete after a failure", () => {
    const written = jsonBytes((outer) => {
      outer.ascii("[");
      outer.raw(jsonBytes((inner) => inner.ascii("1"), undefined));
      outer.ascii("]");
    }, undefined);
    expect(written.toString()).toBe("[1]");
    expect(() => jsonBytes(fail, undefined)).toThrow("no");
    expect(jsonBytes((json) => json.ascii("2"), undefined).toString()).toBe("2");
  });
});
