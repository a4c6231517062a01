import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes } from "../../../../src/s3/keys/byte-order.js";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const EDGES = ["a", "/", ".", "-", "é", "\u007f", "\u0080", "\u07ff", "\ud7ff", "\ue000", "\uffff", "😀"];

describe("the order of keys", () => {
  it("is that of their UTF-8 bytes", () => {
    const unit = oneof(
      constantFrom(...EDGES, "\u{10ffff}"),
      string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const key = string({ unit, maxLength: 6 });
    assert(
      property(key, key, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(byBytes(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});
