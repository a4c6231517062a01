import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  DescribePlacementGroupsCommand,
  DescribeTagsCommand,
} from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

beforeEach(() => {
  aws.reset();
  aws.on(CreateTagsCommand).resolves({});
  aws.on(DeleteTagsCommand).resolves({});
});

describe("addTags and removeTags", () => {
  it("identify the resource by its id", async () => {
    await ec2.vpc("vpc-1").addTags({ Name: "net" });
    await ec2.vpc("vpc-1").removeTags(["Name"]);
    expect(aws.commandCalls(CreateTagsCommand)[0]?.args[0].input).toEqual({
      Resources: ["vpc-1"],
      Tags: [{ Key: "Name", Value: "net" }],
    });
    expect(aws.commandCalls(DeleteTagsCommand)[0]?.args[0].input).toEqual({
      Resources: ["vpc-1"],
      Tags: [{ Key: "Name" }],
    });
  });

  it("find the id that EC2 uses for tags if the resource has another identifier", async () => {
    aws.on(DescribeKeyPairsCommand).resolves({ KeyPairs: [{ KeyName: "k", KeyPairId: "key-1" }] });
    aws
      .on(DescribePlacementGroupsCommand)
      .resolves({ PlacementGroups: [{ GroupName: "g", GroupId: "pg-1" }] });
    await ec2.keyPair("k").addTags({ a: "1" });
    await ec2.placementGroup("g").addTags({ a: "1" });
    await ec2.vpcAddress("eipalloc-1").addTags({ a: "1" });
    await ec2.securityGroup("sg-1").addTags({ a: "1" });
    const named = aws.commandCalls(CreateTagsCommand).map(({ args }) => args[0].input.Resources);
    expect(named).toEqual([["key-1"], ["pg-1"], ["eipalloc-1"], ["sg-1"]]);
  });

  it("send nothing for an empty list of keys, as EC2 would remove all tags", async () => {
    await ec2.vpc("vpc-1").removeTags([]);
    expect(aws.calls()).toHaveLength(0);
  });

  it("refuse an empty key", async () => {
    await expect(ec2.vpc("vpc-1").removeTags([""])).rejects.toThrow(TypeError);
    await expect(ec2.vpc("vpc-1").addTags({ "": "x" })).rejects.toThrow(TypeError);
    expect(aws.calls()).toHaveLength(0);
  });
});

describe("tagMap", () => {
  it("is a record of the tags without a prototype, in addition to the service's list", async () => {
    const Tags = [{ Key: "Name", Value: "web" }, { Key: "__proto__", Value: "x" }, { Key: "Empty" }];
    aws
      .on(DescribeInstancesCommand)
      .resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1", Tags }] }] });
    const instance = await ec2.instance("i-1").load();
    expect(instance.tags).toEqual(Tags);
    expect(Object.getPrototypeOf(instance.tagMap)).toBeNull();
    expect(Object.entries(instance.tagMap)).toEqual([
      ["Name", "web"],
      ["__proto__", "x"],
      ["Empty", ""],
    ]);
  });
});

describe("deleting a collection of tags", () => {
  it("deletes only the given tags, with one call for each key and value", async () => {
    aws.on(DescribeTagsCommand).resolves({
      Tags: [
        { ResourceId: "i-1", Key: "Name", Value: "web" },
        { ResourceId: "i-2", Key: "Env", Value: "dev" },
        { ResourceId: "i-3", Key: "Name", Value: "web" },
      ],
    });
    await ec2.tags.filter({ Filters: [{ Name: "resource-type", Values: ["instance"] }] }).delete();
    expect(aws.commandCalls(DeleteTagsCommand).map(({ args }) => args[0].input)).toEqual([
      { Resources: ["i-1", "i-3"], Tags: [{ Key: "Name", Value: "web" }] },
      { Resources: ["i-2"], Tags: [{ Key: "Env", Value: "dev" }] },
    ]);
  });
});

describe("a tag", () => {
  it("may have an empty value", async () => {
    const tag = ec2.tag("i-1", "Env", "");
    await tag.delete();
    expect(aws.commandCalls(DeleteTagsCommand)[0]?.args[0].input).toEqual({
      Resources: ["i-1"],
      Tags: [{ Key: "Env", Value: "" }],
    });
    expect(() => ec2.tag("i-1", "", "x")).toThrow(TypeError);
  });

  it("is loaded for its own resource, not for another one with the same tag", async () => {
    aws.on(DescribeTagsCommand).resolves({ Tags: [{ ResourceId: "i-1", Key: "Name", Value: "web" }] });
    await ec2.tag("i-1", "Name", "web").load();
    expect(aws.commandCalls(DescribeTagsCommand)[0]?.args[0].input.Filters).toContainEqual({
      Name: "resource-id",
      Values: ["i-1"],
    });
  });
});
