import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes } from "../../../../src/s3/keys/byte-order.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe("the order of keys", () => {
  it("is that of the bytes of UTF-8", () => {
    const text = string({ unit: constantFrom("a", "/", ".", "\uE000", "\uFFFD", "😀", "é", "-") });
    assert(
      property(text, text, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(byBytes(a, b));
      }),
    );
  });
});
