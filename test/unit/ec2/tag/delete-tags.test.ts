import { DeleteTagsCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

function instance() {
  const { ec2, mock } = mockedEC2();
  mock.on(DeleteTagsCommand).resolves({});
  return { instance: ec2.instance("i-1"), mock };
}

describe("deleteTags", () => {
  it("deletes the tags that are given, or all of them when none are asked for", async () => {
    const { instance: web, mock } = instance();
    await web.deleteTags({ Tags: [{ Key: "a" }, { Key: "b", Value: "c" }], Resources: ["i-2"] } as never);
    await web.deleteTags();
    expect(inputsOf(mock)).toEqual([
      { Resources: ["i-1"], Tags: [{ Key: "a" }, { Key: "b", Value: "c" }] },
      { Resources: ["i-1"] },
    ]);
  });

  it("deletes nothing for an empty list, which on the wire is all tags", async () => {
    const { instance: web, mock } = instance();
    await web.deleteTags({ Tags: [] });
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["no list", { Key: "a" }],
    ["an empty tag", [{}]],
    ["an empty key", [{ Key: "" }]],
    ["a key that is undefined", [{ Key: "a" }, { Key: undefined }]],
    ["a hole", Array(1)],
  ])("refuses what would be all tags on the wire: %s", async (_, Tags) => {
    const { instance: web, mock } = instance();
    await expect(web.deleteTags({ Tags } as never)).rejects.toThrow("Each tag to delete needs a key.");
    expect(mock.calls()).toEqual([]);
  });
});
