import { DeleteTagsCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

function instance() {
  const { ec2, mock } = mockedEC2();
  mock.on(DeleteTagsCommand).resolves({});
  return { instance: ec2.instance("i-1"), mock };
}

describe("deleteTags", () => {
  it("deletes the given tags, or all of them if called without tags", async () => {
    const { instance: web, mock } = instance();
    await web.deleteTags({ Tags: [{ Key: "a" }, { Key: "b", Value: "c" }], Resources: ["i-2"] } as never);
    await web.deleteTags();
    expect(inputsOf(mock)).toEqual([
      { Resources: ["i-1"], Tags: [{ Key: "a" }, { Key: "b", Value: "c" }] },
      { Resources: ["i-1"] },
    ]);
  });

  it("deletes nothing for an empty list, which would mean all tags in the request", async () => {
    const { instance: web, mock } = instance();
    await web.deleteTags({ Tags: [] });
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a value that is not a list", { Key: "a" }],
    ["an empty tag", [{}]],
    ["an empty key", [{ Key: "" }]],
    ["a key that is undefined", [{ Key: "a" }, { Key: undefined }]],
    ["a gap", Array(1)],
  ])("refuses an argument that would mean all tags: %s", async (_, Tags) => {
    const { instance: web, mock } = instance();
    await expect(web.deleteTags({ Tags } as never)).rejects.toThrow("Each tag to delete needs a key.");
    expect(mock.calls()).toEqual([]);
  });
});
