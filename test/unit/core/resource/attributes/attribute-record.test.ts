import { describe, expect, it } from "vitest";
import {
  isRecordOf,
  toPairs,
  toTexts,
} from "../../../../../src/core/resource/attributes/attribute-record.js";

describe("a record of settings", () => {
  it("becomes the service's list of pairs, or its map of strings", () => {
    const values = { "idle.seconds": 30, enabled: true, mode: "strict" };
    expect(toTexts(values)).toEqual({ "idle.seconds": "30", enabled: "true", mode: "strict" });
    expect(toPairs(values)).toEqual([
      { Key: "idle.seconds", Value: "30" },
      { Key: "enabled", Value: "true" },
      { Key: "mode", Value: "strict" },
    ]);
  });

  it.each([undefined, null, {}])("must not have the value %s", (value) => {
    expect(() => toTexts({ enabled: value as never })).toThrow(/The attribute enabled must have a value/);
  });

  it("is distinguished from the SDK's own input, which has the settings in a member", () => {
    expect(isRecordOf({ enabled: true }, "Attributes")).toBe(true);
    expect(isRecordOf({ Attributes: "yes" }, "Attributes")).toBe(true);
    expect(isRecordOf({ Attributes: [] }, "Attributes")).toBe(false);
    expect(isRecordOf({ Attributes: { DelaySeconds: "0" } }, "Attributes")).toBe(false);
  });
});
