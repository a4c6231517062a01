import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactIds, expandIds } from "../../../../src/core/batch/compact-ids.js";

describe("compact ids", () => {
  it("expand to the original ids, whatever these contain", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (ids) => {
        expect(expandIds(compactIds(ids))).toEqual(ids);
      }),
    );
    const odd = ["", "a", "a\ud800", "a\ud801", "", "a\ud800\udc00b", '"', "\\"];
    expect(expandIds(compactIds(odd))).toEqual(odd);
  });

  it("take less than half the space for the keys of one page", () => {
    const keys = Array.from(
      { length: 1_000 },
      (_, index) => `photos/2026/${String(index).padStart(9, "0")}.jpg`,
    );
    expect(compactIds(keys).length).toBeLessThan(keys.join("").length / 2);
  });
});
