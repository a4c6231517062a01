import { EC2Client } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
const connect = (): EC2Resource => new EC2Resource({ client: new EC2Client(aws.config) });

describe("a reservation", () => {
  it("is listed with its instances", async () => {
    const ec2 = connect();
    const image = await ec2.images.first();
    const base = { ImageId: image?.id, MinCount: 2, MaxCount: 2 };
    const made = [await ec2.createInstances(base), await ec2.createInstances(base)];
    const reservations = await ec2.reservations.toArray();
    const listed = reservations.map((one) => one.instancesAttribute?.map(({ InstanceId: id }) => id));
    expect(listed).toEqual(made.map((instances) => instances.map(({ id }) => id)));
    // moto does not support the filter reservation-id: loading a reservation and stopping its instances is
    // tested with a mock.
  });
});

describe("security group rules", () => {
  it("have ids, can be changed, and are revoked one by one", async () => {
    const ec2 = connect();
    const group = await ec2.createSecurityGroup({ GroupName: "web", Description: "web" });
    await group.authorizeIngress({
      IpPermissions: [80, 443].map((port) => ({
        IpProtocol: "tcp",
        FromPort: port,
        ToPort: port,
        IpRanges: [{ CidrIp: "10.0.0.0/8" }],
      })),
    });
    const rules = await group.rules.toArray();
    const rule = rules.find(({ fromPort }) => fromPort === 80);
    expect(rule?.securityGroup?.equals(group)).toBe(true);
    expect(rule?.isEgress).toBe(false);
    await rule?.revoke();
    expect(await rule?.exists()).toBe(false);
    const ports = (await group.rules.toArray())
      .filter(({ isEgress }) => !isEgress)
      .map(({ fromPort }) => fromPort);
    expect(ports).toEqual([443]);
  });
});

describe("a NAT gateway", () => {
  it("is created in a subnet, found, awaited and deleted", async () => {
    const ec2 = connect();
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const subnet = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24" });
    const address = await ec2.allocateAddress({ Domain: "vpc" });
    const gateway = await subnet.createNatGateway(
      { AllocationId: address.allocationId },
      { tags: { Name: "nat" } },
    );
    await gateway.waitUntilAvailable();
    expect(gateway.tagMap["Name"]).toBe("nat");
    expect(gateway.subnet?.equals(subnet)).toBe(true);
    expect((await subnet.natGateways.first())?.equals(gateway)).toBe(true);
    expect(
      (await vpc.natGateways.filter({ Filter: [{ Name: "state", Values: ["available"] }] }).toArray()).length,
    ).toBe(1);
    await gateway.delete();
    await gateway.waitUntilDeleted();
    expect(gateway.state).toBe("deleted");
  });
});

describe("a VPC endpoint", () => {
  it("is created, modified and deleted in a batch", async () => {
    const ec2 = connect();
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const endpoint = await vpc.createEndpoint({
      ServiceName: "com.amazonaws.us-east-1.s3",
      VpcEndpointType: "Gateway",
    });
    expect((await endpoint.load()).vpc?.equals(vpc)).toBe(true);
    await endpoint.modify({ PolicyDocument: { Statement: [] } });
    expect((await endpoint.load()).policyDocument).toEqual({ Statement: [] });
    await vpc.endpoints.filter({ VpcEndpointIds: [endpoint.id] }).delete();
    const left = await ec2.vpcEndpoints.toArray();
    expect(left.filter(({ state }) => state?.toLowerCase() !== "deleted")).toEqual([]);
  });
});

describe("a launch template", () => {
  it("has versions, launches instances and is deleted", async () => {
    const ec2 = connect();
    const image = await ec2.images.first();
    const template = await ec2.createLaunchTemplate(
      { LaunchTemplateName: "web", LaunchTemplateData: { ImageId: image?.id, InstanceType: "t3.micro" } },
      { tags: { Name: "web" } },
    );
    await template.createVersion({ LaunchTemplateData: { ImageId: image?.id, InstanceType: "t3.small" } });
    await template.modify({ DefaultVersion: "2" });
    await template.reload();
    expect(template.defaultVersionNumber).toBe(2);
    expect((await template.describeVersions()).LaunchTemplateVersions).toHaveLength(2);
    const [instance] = await template.createInstances({
      LaunchTemplate: { Version: "2" },
      MinCount: 1,
      MaxCount: 1,
    });
    expect((await instance?.reload())?.instanceType).toBe("t3.small");
    expect(
      (await ec2.launchTemplates.filter({ LaunchTemplateNames: ["web"] }).first())?.equals(template),
    ).toBe(true);
    await template.delete();
    expect(await template.exists()).toBe(false);
  });
});

it("a tag is requested literally, even if its value looks like a wildcard", async () => {
  const ec2 = connect();
  const vpc = await ec2.createVpc({ CidrBlock: "10.9.0.0/16" });
  await vpc.createTags({ Tags: [{ Key: "pattern", Value: "web-*" }] });
  expect(await ec2.tag(vpc.id, "pattern", "web-*").exists()).toBe(true);
  expect(await ec2.tag(vpc.id, "pattern", "*").exists()).toBe(false);
  expect(await ec2.tag(vpc.id, "p?ttern", "web-*").exists()).toBe(false);
});
