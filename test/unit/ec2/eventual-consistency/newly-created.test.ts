import {
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  CreateInternetGatewayCommand,
  CreateKeyPairCommand,
  CreateNetworkInterfaceCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTagsCommand,
  CreateVpcCommand,
  CreateVpcPeeringConnectionCommand,
  DeleteVpcCommand,
  DescribeKeyPairsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcsCommand,
  ModifyVpcAttributeCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it, vi } from "vitest";
import { loadAll } from "../../../../src/core/resource/loading/load-all.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { mockedEC2, operationsOf } from "../../../support/mocked-roots.js";

useFakeClock();

const failure = (name: string, message = name): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
const noVpc = failure("InvalidVpcID.NotFound", "The vpc ID 'vpc-1' does not exist");
const CIDR = { CidrBlock: "10.0.0.0/16" };

/** EC2 that creates what is requested, and knows nothing else unless a test says so. */
function account() {
  const { ec2, mock } = mockedEC2();
  mock.on(CreateVpcCommand).resolves({ Vpc: { VpcId: "vpc-1" } });
  mock.on(CreateInternetGatewayCommand).resolves({ InternetGateway: { InternetGatewayId: "igw-1" } });
  mock.on(CreateRouteTableCommand).resolves({ RouteTable: { RouteTableId: "rtb-1" } });
  mock.on(CreateSubnetCommand).resolves({ Subnet: { SubnetId: "subnet-1" } });
  mock.on(CreateSecurityGroupCommand).resolves({ GroupId: "sg-1" });
  return { ec2, mock };
}

describe("a resource that was just created", () => {
  it("is requested again by its own actions and loads while EC2 does not know it", async () => {
    const { ec2, mock } = account();
    const vpc = await ec2.createVpc(CIDR);
    mock.on(ModifyVpcAttributeCommand).rejectsOnce(noVpc).rejectsOnce(noVpc).resolves({});
    await settled(vpc.modifyAttribute({ EnableDnsHostnames: { Value: true } }));
    mock
      .on(DescribeVpcsCommand)
      .rejectsOnce(noVpc)
      .resolves({ Vpcs: [{ VpcId: "vpc-1", State: "available" }] });
    await settled(vpc.reload());
    expect(vpc.state).toBe("available");
    expect(mock.commandCalls(ModifyVpcAttributeCommand)).toHaveLength(3);
  });

  it("may be another resource that an action names", async () => {
    const { ec2, mock } = account();
    const vpc = await ec2.createVpc(CIDR);
    const gateway = await ec2.createInternetGateway();
    const table = await vpc.createRouteTable();
    const subnet = await vpc.createSubnet({ CidrBlock: "10.0.0.0/24" });
    const noGateway = failure(
      "InvalidInternetGatewayID.NotFound",
      "The internetGateway ID 'igw-1' does not exist",
    );
    mock.on(AttachInternetGatewayCommand).rejectsOnce(noGateway).rejectsOnce(noVpc).resolves({});
    mock.on(CreateRouteCommand).rejectsOnce(noGateway).resolves({});
    mock
      .on(AssociateRouteTableCommand)
      .rejectsOnce(failure("InvalidSubnetID.NotFound", "The subnet ID 'subnet-1' does not exist"))
      .resolves({ AssociationId: "rtbassoc-1" });
    await settled(vpc.attachInternetGateway({ InternetGatewayId: gateway.id }));
    await settled(table.createRoute({ DestinationCidrBlock: "0.0.0.0/0", GatewayId: gateway.id }));
    await settled(table.associateWithSubnet({ SubnetId: subnet.id }));
    expect(operationsOf(mock).slice(4)).toEqual([
      ...Array.from({ length: 3 }, () => "AttachInternetGateway"),
      ...Array.from({ length: 2 }, () => "CreateRoute"),
      ...Array.from({ length: 2 }, () => "AssociateRouteTable"),
    ]);
  });

  it("may be named by a call of the root at any depth, and by a dry run", async () => {
    const { ec2, mock } = account();
    const group = await ec2.createSecurityGroup({ GroupName: "g", Description: "d" });
    const noGroup = failure("InvalidGroup.NotFound", "The security group 'sg-1' does not exist");
    mock
      .on(RunInstancesCommand)
      .rejectsOnce(noGroup)
      .rejectsOnce(noGroup)
      .rejectsOnce(failure("DryRunOperation"))
      .resolves({ Instances: [{ InstanceId: "i-1" }] });
    const input = {
      MinCount: 1,
      MaxCount: 1,
      NetworkInterfaces: [{ DeviceIndex: 0, Groups: [group.id] }],
    };
    expect(await settled(ec2.createInstances(input, { dryRun: true }))).toBe(true);
    expect(await settled(ec2.createInstances(input))).toMatchObject([{ id: "i-1" }]);

    mock.on(CreateTagsCommand).rejectsOnce(noGroup).resolves({});
    await settled(ec2.createTags({ Resources: [group.id], Tags: [{ Key: "a", Value: "b" }] }));
    expect(mock.commandCalls(CreateTagsCommand)).toHaveLength(2);
  });

  it("may have a name instead of an id", async () => {
    const { ec2, mock } = account();
    mock.on(CreateKeyPairCommand).resolves({ KeyName: "my key" });
    mock
      .on(RunInstancesCommand)
      .rejectsOnce(failure("InvalidKeyPair.NotFound", "The key pair 'my key' does not exist"))
      .resolves({ Instances: [] });
    const key = await ec2.createKeyPair({ KeyName: "my key" });
    expect(await settled(ec2.createInstances({ MinCount: 1, MaxCount: 1, KeyName: key.name }))).toEqual([]);
  });

  it("may be created by a response from which another class is loaded", async () => {
    const { ec2, mock } = account();
    mock.on(CreateKeyPairCommand).resolves({ KeyName: "web" });
    mock
      .on(DescribeKeyPairsCommand)
      .rejectsOnce(failure("InvalidKeyPair.NotFound", "The key pair 'web' does not exist"))
      .resolves({ KeyPairs: [{ KeyName: "web", KeyType: "rsa" }] });
    await ec2.createKeyPair({ KeyName: "web" });
    expect(await settled(ec2.keyPair("web").load())).toMatchObject({ keyType: "rsa" });
  });

  it("may have been created along with another", async () => {
    const { ec2, mock } = account();
    mock.on(RunInstancesCommand).resolves({
      Instances: [{ InstanceId: "i-1", NetworkInterfaces: [{ NetworkInterfaceId: "eni-1" }] }],
    });
    const noInterface = failure("InvalidNetworkInterfaceID.NotFound");
    mock
      .on(DescribeNetworkInterfacesCommand)
      .rejectsOnce(noInterface)
      .resolves({ NetworkInterfaces: [{ NetworkInterfaceId: "eni-1", Status: "in-use" }] });
    const [instance] = await ec2.createInstances({ MinCount: 1, MaxCount: 1 });
    const [card] = instance?.networkInterfaces ?? [];
    expect(await settled(card?.reload() as Promise<unknown>)).toMatchObject({ status: "in-use" });
  });

  it("may be missing in a response: load, reload, exists and loadAll retry", async () => {
    const found = { SecurityGroups: [{ GroupId: "sg-1", GroupName: "g" }] };
    const empty = { SecurityGroups: [] };
    for (const ask of ["load", "reload", "exists", "loadAll"] as const) {
      const { ec2, mock } = account();
      const group = await ec2.createSecurityGroup({ GroupName: "g", Description: "d" });
      mock.on(DescribeSecurityGroupsCommand).resolvesOnce(empty).resolvesOnce(empty).resolves(found);
      const result = await settled(ask === "loadAll" ? loadAll([group]) : group[ask]());
      expect(result).toEqual(
        ask === "exists" ? true : ask === "loadAll" ? { loaded: [group], notFound: [] } : group,
      );
      expect(group.groupName).toBe("g");
      expect(mock.commandCalls(DescribeSecurityGroupsCommand)).toHaveLength(3);
    }
  });

  it("is awaited by every waiter, even one that otherwise fails for an unknown id", async () => {
    const { ec2, mock } = account();
    mock.on(CreateNetworkInterfaceCommand).resolves({ NetworkInterface: { NetworkInterfaceId: "eni-1" } });
    mock
      .on(DescribeNetworkInterfacesCommand)
      .rejectsOnce(
        failure("InvalidNetworkInterfaceID.NotFound", "The networkInterface ID 'eni-1' does not exist"),
      )
      .resolves({ NetworkInterfaces: [{ NetworkInterfaceId: "eni-1", Status: "available" }] });
    const card = await ec2.createNetworkInterface({ SubnetId: "subnet-1" });
    expect(await settled(card.waitUntilAvailable({ minDelay: 1, maxDelay: 1 }))).toBe(card);
  });

  it("is requested again for a limited time", async () => {
    const { ec2, mock } = account();
    mock.on(DescribeVpcsCommand).rejects(noVpc);
    const vpc = await ec2.createVpc(CIDR);
    const begun = Date.now();
    expect(await settled(vpc.exists())).toBe(false);
    expect(Date.now() - begun).toBeLessThanOrEqual(15_000);
    expect(mock.commandCalls(DescribeVpcsCommand).length).toBeLessThan(12);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await vpc.exists()).toBe(false);
    const [last] = operationsOf(mock).slice(-1);
    expect(last).toBe("DescribeVpcs");
  });

  it("is not requested again after an abort, which leaves no timer", async () => {
    const { ec2, mock } = account();
    mock.on(DescribeVpcsCommand).rejects(noVpc);
    const vpc = await ec2.createVpc(CIDR);
    const controller = new AbortController();
    const done = vpc.reload({ abortSignal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await done).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not requested again once it was deleted", async () => {
    const { ec2, mock } = account();
    const vpc = await ec2.createVpc(CIDR);
    mock.on(DeleteVpcCommand).rejectsOnce(noVpc).resolvesOnce({}).rejects(noVpc);
    await settled(vpc.delete());
    await expect(vpc.delete()).rejects.toBe(noVpc);
    expect(mock.commandCalls(DeleteVpcCommand)).toHaveLength(3);
  });
});

describe("nothing is retried", () => {
  it("after an error about something else that the call names", async () => {
    const { ec2, mock } = account();
    const gateway = await ec2.createInternetGateway();
    const vpc = await ec2.createVpc(CIDR);
    const noOther = failure("InvalidVpcID.NotFound", "The vpc ID 'vpc-12' does not exist");
    mock.on(AttachInternetGatewayCommand).rejects(noOther);
    await expect(gateway.attachToVpc({ VpcId: "vpc-12" })).rejects.toBe(noOther);
    // Of the same kind as the created resource, and named along with it.
    mock.on(CreateVpcPeeringConnectionCommand).rejects(noOther);
    await expect(ec2.createVpcPeeringConnection({ VpcId: vpc.id, PeerVpcId: "vpc-12" })).rejects.toBe(
      noOther,
    );
    expect(operationsOf(mock).slice(2)).toEqual(["AttachInternetGateway", "CreateVpcPeeringConnection"]);
  });

  it("after an error of another kind", async () => {
    const { ec2, mock } = account();
    const vpc = await ec2.createVpc(CIDR);
    const denied = failure("UnauthorizedOperation", "You may not touch vpc-1.");
    mock.on(ModifyVpcAttributeCommand).rejects(denied);
    await expect(vpc.modifyAttribute({})).rejects.toBe(denied);
    expect(mock.commandCalls(ModifyVpcAttributeCommand)).toHaveLength(1);
  });

  it("for a resource that was only named", async () => {
    const { ec2, mock } = account();
    mock.on(DescribeVpcsCommand).rejects(noVpc).on(CreateTagsCommand).rejects(noVpc);
    await ec2.createInternetGateway();
    expect(await ec2.vpc("vpc-1").exists()).toBe(false);
    await expect(ec2.vpc("vpc-1").createTags({ Tags: [] })).rejects.toBe(noVpc);
    expect(await loadAll([ec2.vpc("vpc-1")]).catch((error: unknown) => error)).toBe(noVpc);
    expect(operationsOf(mock).slice(1)).toEqual(["DescribeVpcs", "CreateTags", "DescribeVpcs"]);
  });
});
