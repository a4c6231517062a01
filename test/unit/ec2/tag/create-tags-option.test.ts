import { CreateVpcCommand, RunInstancesCommand, type TagSpecification } from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

const base = { ImageId: "ami-1", MinCount: 1, MaxCount: 1 };
const sent = (): TagSpecification[] | undefined =>
  aws.commandCalls(RunInstancesCommand)[0]?.args[0].input.TagSpecifications;

beforeEach(() => {
  aws.reset();
  aws.on(RunInstancesCommand).resolves({ Instances: [{ InstanceId: "i-1" }] });
});

describe("tags in the options of a create call", () => {
  it("become a specification of the resource's type", async () => {
    await ec2.createInstances(base, { tags: { Name: "web", Empty: "" } });
    expect(sent()).toEqual([
      {
        ResourceType: "instance",
        Tags: [
          { Key: "Name", Value: "web" },
          { Key: "Empty", Value: "" },
        ],
      },
    ]);
  });

  it("are merged into the specification of the same type, as EC2 accepts one for each", async () => {
    const given = [
      { ResourceType: "volume" as const, Tags: [{ Key: "v", Value: "1" }] },
      { ResourceType: "instance" as const, Tags: [{ Key: "a", Value: "1" }] },
    ];
    await ec2.createInstances({ ...base, TagSpecifications: given }, { tags: { b: "2" } });
    expect(sent()).toEqual([
      given[0],
      {
        ResourceType: "instance",
        Tags: [
          { Key: "a", Value: "1" },
          { Key: "b", Value: "2" },
        ],
      },
    ]);
    expect(given[1]?.Tags).toHaveLength(1);
  });

  it("send nothing if empty", async () => {
    await ec2.createInstances(base, { tags: {} });
    expect(sent()).toBeUndefined();
  });

  it("can have the names of members of every object", async () => {
    const tags = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>;
    await ec2.createInstances(base, { tags });
    expect(sent()?.[0]?.Tags).toEqual([
      { Key: "__proto__", Value: "x" },
      { Key: "constructor", Value: "y" },
    ]);
  });

  it("are refused before any request if they are not strings", async () => {
    await expect(ec2.createInstances(base, { tags: { Name: undefined as never } })).rejects.toThrow(
      TypeError,
    );
    expect(aws.calls()).toHaveLength(0);
  });

  it("have the resource type that EC2 uses", async () => {
    aws.on(CreateVpcCommand).resolves({ Vpc: { VpcId: "vpc-1" } });
    await ec2.createVpc({ CidrBlock: "10.0.0.0/16" }, { tags: { Name: "net" } });
    expect(aws.commandCalls(CreateVpcCommand)[0]?.args[0].input.TagSpecifications).toEqual([
      { ResourceType: "vpc", Tags: [{ Key: "Name", Value: "net" }] },
    ]);
  });
});
