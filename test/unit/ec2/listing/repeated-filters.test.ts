import { DescribeSubnetsCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

const own = { Name: "vpc-id", Values: ["vpc-1"] };
const zone = { Name: "availability-zone", Values: ["eu-west-1a"] };

describe("a filter that repeats the parent's value", () => {
  it("is accepted, alone and with others", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeSubnetsCommand).resolves({ Subnets: [] });
    const { subnets } = ec2.vpc("vpc-1");
    await subnets.filter({ Filters: [own] }).toArray();
    await subnets.filter({ Filters: [own, zone] }).toArray();
    expect(inputsOf(mock).map(({ Filters }) => Filters)).toEqual([[own], [own, zone]]);
  });

  it("does not target a batch action", async () => {
    const { ec2, mock } = mockedEC2();
    const instances = ec2.vpc("vpc-1").instances.filter({ Filters: [own] });
    await expect(instances.terminate()).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("is refused with another value, while an empty list still matches nothing", async () => {
    const { ec2, mock } = mockedEC2();
    const { subnets } = ec2.vpc("vpc-1");
    const other = subnets.filter({ Filters: [{ Name: "vpc-id", Values: ["vpc-2"] }] });
    await expect(other.toArray()).rejects.toThrow("the collection's parent already sets vpc-id");
    expect(mock.calls()).toEqual([]);
  });
});

it("tags copied from another resource do not include AWS's own", async () => {
  const { ec2, mock } = mockedEC2();
  mock.onAnyCommand().resolves({ Vpc: { VpcId: "vpc-1" } });
  const tags = { Name: "web", "aws:cloudformation:stack-name": "stack" };
  await ec2.vpc("vpc-1").addTags(tags);
  await ec2.createVpc({ CidrBlock: "10.0.0.0/16" }, { tags });
  expect(inputsOf(mock)).toMatchObject([
    { Tags: [{ Key: "Name", Value: "web" }] },
    { TagSpecifications: [{ Tags: [{ Key: "Name", Value: "web" }] }] },
  ]);
});
