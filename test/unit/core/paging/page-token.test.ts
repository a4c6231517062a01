import { describe, expect, it } from "vitest";
import { pageToken } from "../../../../src/core/paging/page-token.js";

describe("a page token", () => {
  it.each([
    ["a string", "next"],
    ["a structure", { id: { S: "a" } }],
  ])("can be %s", (_, value) => {
    expect(pageToken({ Token: value, Other: undefined })).toEqual({ Token: value });
  });

  it.each([undefined, null, "", {}])("is undefined if the response has %j", (value) => {
    expect(pageToken({ Token: value })).toBeUndefined();
    expect(() => pageToken({ Token: value }, { isMore: true, member: "Next" })).toThrow(/no Next/);
  });

  it("is undefined if the response says that there are no more pages", () => {
    expect(pageToken({ Token: "next" }, { isMore: false, member: "Next" })).toBeUndefined();
  });
});
