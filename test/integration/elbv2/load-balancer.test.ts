import { beforeEach, describe, expect, it } from "vitest";
import { EC2Resource, type SecurityGroup, type Subnet, type Vpc } from "../../../src/ec2/index.js";
import { ELBv2Resource, type LoadBalancer } from "../../../src/elbv2/index.js";
import { isResourceNotFound } from "../../../src/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let elbv2: ELBv2Resource;
let ec2: EC2Resource;
let vpc: Vpc;
let one: Subnet;
let other: Subnet;
let group: SecurityGroup;
let balancer: LoadBalancer;

beforeEach(async () => {
  elbv2 = new ELBv2Resource(aws.config);
  ec2 = new EC2Resource(aws.config);
  vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
  one = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24", AvailabilityZone: "us-east-1a" });
  other = await vpc.createSubnet({ CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1b" });
  group = await vpc.createSecurityGroup({ GroupName: "web", Description: "web" });
  balancer = await elbv2.createLoadBalancer({
    name: "web",
    subnets: [one, other.id],
    securityGroups: [group],
    tags: { Stage: "test" },
  });
});

describe("a load balancer", () => {
  it("has the data of the response that created it", () => {
    expect(balancer.isLoaded).toBe(true);
    expect(balancer).toMatchObject({ loadBalancerName: "web", type: "application", vpcId: vpc.id });
  });

  it("exists, and can be awaited, listed and deleted", async () => {
    await balancer.waitUntilExists();
    await balancer.waitUntilAvailable();
    expect(balancer.state?.Code).toBe("active");
    expect((await elbv2.loadBalancers.toArray()).map(String)).toEqual([String(balancer)]);
    await balancer.delete();
    await balancer.waitUntilDeleted();
    expect(await balancer.exists()).toBe(false);
    await expect(balancer.load()).rejects.toSatisfy(isResourceNotFound);
  });

  it("can be found by name", async () => {
    await elbv2.createLoadBalancer({ Name: "net", Type: "network", Subnets: [one.id] });
    expect((await elbv2.loadBalancerByName("net")).type).toBe("network");
    const named = await elbv2.loadBalancers.filter({ Names: ["web"] }).toArray();
    expect(named.map(String)).toEqual([String(balancer)]);
  });

  it("is not found by an unknown name", async () => {
    const missing = elbv2.loadBalancerByName("missing");
    await expect(missing).rejects.toSatisfy(isResourceNotFound);
    await expect(missing).rejects.toThrow('LoadBalancer(name="missing")');
    await expect(missing).rejects.toMatchObject({ cause: { name: "LoadBalancerNotFoundException" } });
  });

  it("has its VPC, subnets and groups as EC2 resources", () => {
    expect(balancer.vpcOf(ec2)?.equals(vpc)).toBe(true);
    expect(balancer.subnetsOf(ec2).map(String)).toEqual([one, other].map(String));
    expect(balancer.securityGroupsOf(ec2).map(String)).toEqual([String(group)]);
  });

  it("can change its groups, subnets and address type", async () => {
    const second = await vpc.createSecurityGroup({ GroupName: "second", Description: "second" });
    await balancer.setSecurityGroups([second, group.id]);
    const third = await vpc.createSubnet({ CidrBlock: "10.0.3.0/24", AvailabilityZone: "us-east-1c" });
    await balancer.setSubnets([one, third]);
    await balancer.setIpAddressType({ IpAddressType: "dualstack" });
    await balancer.load();
    expect(balancer.securityGroups).toEqual([second.id, group.id]);
    expect(balancer.subnetsOf(ec2).map(({ id }) => id)).toEqual([one.id, third.id]);
    expect(balancer.ipAddressType).toBe("dualstack");
  });

  it("has settings as a record", async () => {
    await balancer.modifyAttributes({ "idle_timeout.timeout_seconds": 30 });
    await balancer.modifyAttributes({ Attributes: [{ Key: "routing.http2.enabled", Value: "false" }] });
    expect(await balancer.getAttributes()).toMatchObject({
      "idle_timeout.timeout_seconds": "30",
      "routing.http2.enabled": "false",
    });
  });

  it("has tags as a record", async () => {
    await balancer.addTags({ Team: "web" });
    await balancer.removeTags(["Stage"]);
    expect({ ...(await balancer.getTags()) }).toEqual({ Team: "web" });
  });

  it("reports its reserved capacity", async () => {
    const output = await balancer.describeCapacityReservation();
    expect(output.CapacityReservationState?.[0]?.State?.Code).toBe("provisioned");
  });
});

describe("the account", () => {
  it("has limits", async () => {
    const limits = await elbv2.accountLimits();
    expect(limits).toContainEqual({ Name: "application-load-balancers", Max: "20" });
  });

  it("has security policies", async () => {
    const names = (await elbv2.sslPolicies.toArray()).map(({ name }) => name);
    expect(names).toContain("ELBSecurityPolicy-2016-08");
    const policy = await elbv2.sslPolicy("ELBSecurityPolicy-2016-08").load();
    expect(policy.sslProtocols).toContain("TLSv1.2");
  });
});
