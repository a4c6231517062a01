import { describe, expect, it } from "vitest";
import { mockedIAM } from "../../support/service/mocked-iam.js";

describe("an empty name", () => {
  it.each(["role", "user", "group", "instanceProfile", "policy"] as const)("of a %s is refused", (what) => {
    const { iam } = mockedIAM();
    expect(() => iam[what]("")).toThrow(TypeError);
  });
});
