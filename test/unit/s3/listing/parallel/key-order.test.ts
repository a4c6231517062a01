import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys } from "../../../../../src/s3/listing/parallel/key-order.js";

describe("the order of keys", () => {
  it("is that of their UTF-8 bytes", () => {
    const unit = fc.oneof(
      fc.constantFrom(
        "a",
        "b",
        "\u007f",
        "\u0080",
        "\u07ff",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "🐬",
        "\u{10ffff}",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const key = fc.string({ unit, maxLength: 6 });
    fc.assert(
      fc.property(key, key, (one, other) => {
        const bytes = Buffer.compare(Buffer.from(one), Buffer.from(other));
        expect(Math.sign(compareKeys(one, other))).toBe(bytes);
      }),
      { numRuns: 2_000 },
    );
  });
});
