import { describe, expect, it } from "vitest";
import { answerObjects, mockedS3 } from "../../../support/mocked-roots.js";
import { web, region, refused } from "./refused-instances.js";

describe("a batch action whose filter looks like an unset variable", () => {
  const unset = "which looks like a variable that was not set.";

  it.each<[string, unknown, string]>([
    ["ids", { InstanceIds: undefined }, `InstanceIds is undefined, ${unset}`],
    ["an id", { InstanceIds: ["i-1", undefined] }, "InstanceIds[1] is undefined"],
    ["an id", { InstanceIds: ["i-1", ""] }, 'InstanceIds[1] is ""'],
    ["a filter", undefined, "the filter is undefined"],
    ["a filter", null, "the filter is null"],
    ["filters", { Filters: undefined }, `Filters is undefined, ${unset}`],
    ["a filter's name", { Filters: [{ Name: undefined, Values: ["web"] }] }, "Filters[0].Name is undefined"],
    [
      "a filter's values",
      { Filters: [{ Name: "tag:Name", Values: undefined }] },
      "Filters[0].Values is undefined",
    ],
    [
      "a filter's value",
      { Filters: [{ Name: "tag:Name", Values: [undefined] }] },
      "Filters[0].Values[0] is undefined",
    ],
    [
      "a filter's value",
      { Filters: [{ Name: "tag:Name", Values: [""] }] },
      `Filters[0].Values[0] is "", ${unset}`,
    ],
    ["a misspelt member", { Filter: [web] }, "DescribeInstances takes no Filter"],
    ["a member of another operation", { InstanceId: "i-1" }, "DescribeInstances takes no InstanceId"],
    ["a filter in lower case", { Filters: [{ name: "x", values: ["y"] }] }, "Filters[0].Name is undefined"],
    ["inherited ids", Object.create({ InstanceIds: ["i-1"] }), "the filter must be a plain object"],
    ["__proto__ from JSON", JSON.parse('{"__proto__": {"InstanceIds": ["i-1"]}}'), "takes no __proto__"],
    ["one id", { InstanceIds: "i-1" }, "InstanceIds must be a list"],
    ["the same filter again", { Filters: [web, web] }, "a second filter by tag:Name"],
  ])("is refused, even after all() and with another, valid filter: %s", async (_, input, why) => {
    expect(await refused((instances) => instances.filter(input as never))).toContain(why);
    expect(await refused((instances) => instances.all().filter(input as never))).toContain(why);
    expect(await refused((instances) => instances.filter(input as never).all())).toContain(why);
    const right = { InstanceIds: ["i-1"] };
    expect(await refused((instances) => instances.filter(right).filter(input as never))).toContain(why);
    expect(await refused((instances) => instances.filter(input as never).filter(right))).toContain(why);
    expect(
      await refused((instances) =>
        instances
          .filter(input as never)
          .limit(1)
          .where(() => false),
      ),
    ).toContain(why);
  });

  it("is refused for every empty or missing prefix", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    for (const Prefix of ["", undefined, null, [], {}, 0, false, NaN, Object("") as unknown]) {
      const objects = s3.bucket("b").objects.filter({ Prefix } as never);
      await expect(objects.delete()).rejects.toThrow(TypeError);
      await expect(
        s3
          .bucket("b")
          .objects.all()
          .filter({ Prefix } as never)
          .delete(),
      ).rejects.toThrow(TypeError);
      const versions = s3.bucket("b").objectVersions.filter({ Prefix } as never);
      await expect(versions.delete()).rejects.toThrow(TypeError);
    }
    expect(mock.calls()).toEqual([]);
  });

  it("is refused if the caller repeats the parent's filter", async () => {
    const { ec2, mock } = region();
    const other = ec2.vpc("vpc-1").instances.filter({ Filters: [{ Name: "vpc-id", Values: ["vpc-2"] }] });
    await expect(other.terminate()).rejects.toThrow("the collection's parent already sets vpc-id");
    await expect(other.all().terminate()).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});
