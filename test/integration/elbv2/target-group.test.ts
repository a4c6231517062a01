import { beforeEach, describe, expect, it } from "vitest";
import { EC2Resource, type Instance, type Vpc } from "../../../src/ec2/index.js";
import { ELBv2Resource, type TargetGroup } from "../../../src/elbv2/index.js";
import { isResourceNotFound } from "../../../src/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let elbv2: ELBv2Resource;
let ec2: EC2Resource;
let vpc: Vpc;
let group: TargetGroup;

beforeEach(async () => {
  elbv2 = new ELBv2Resource(aws.config);
  ec2 = new EC2Resource(aws.config);
  vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
  group = await elbv2.createTargetGroup({
    name: "web",
    protocol: "HTTP",
    port: 80,
    vpc,
    healthCheck: { path: "/health", interval: 10, codes: "200-299" },
    tags: { Stage: "test" },
  });
});

async function launch(count: number): Promise<Instance[]> {
  const [image] = await ec2.images
    .filter({ Owners: ["amazon"] })
    .limit(1)
    .toArray();
  return ec2.createInstances({ ImageId: image?.id, MinCount: count, MaxCount: count });
}

/** A target group whose targets moto checks: a load balancer forwards to it. */
async function attach(target: TargetGroup): Promise<void> {
  const one = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24", AvailabilityZone: "us-east-1a" });
  const other = await vpc.createSubnet({ CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1b" });
  const balancer = await elbv2.createLoadBalancer({ name: "web", subnets: [one, other] });
  await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: target });
}

describe("a target group", () => {
  it("has the data of the response that created it", () => {
    expect(group).toMatchObject({
      targetGroupName: "web",
      healthCheckPath: "/health",
      healthCheckIntervalSeconds: 10,
      matcher: { HttpCode: "200-299" },
    });
    expect(group.vpcOf(ec2)?.equals(vpc)).toBe(true);
  });

  it("exists, and can be listed, found by name and deleted", async () => {
    expect((await elbv2.targetGroups.toArray()).map(String)).toEqual([String(group)]);
    expect(String(await elbv2.targetGroupByName("web"))).toBe(String(group));
    await group.delete();
    expect(await group.exists()).toBe(false);
    await expect(elbv2.targetGroupByName("web")).rejects.toSatisfy(isResourceNotFound);
  });

  it("can be modified", async () => {
    await group.modify({ HealthCheckPath: "/ready" });
    await group.load();
    expect(group.healthCheckPath).toBe("/ready");
  });

  it("rethrows the service's error", async () => {
    await attach(group);
    await expect(group.delete()).rejects.toMatchObject({ name: "ResourceInUseException" });
  });

  it("has settings and tags as records", async () => {
    await group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });
    expect(await group.getAttributes()).toMatchObject({ "deregistration_delay.timeout_seconds": "30" });
    await group.removeTags(["Stage"]);
    expect({ ...(await group.getTags()) }).toEqual({});
  });
});

describe("targets of a target group", () => {
  it("can be registered by object, id and port, and awaited", async () => {
    await attach(group);
    const [one, other] = await launch(2);
    await group.register([one!, { id: other!.id, port: 8080 }]);
    await group.waitUntilHealthy([one!, { id: other!.id, port: 8080 }]);
    const { TargetHealthDescriptions: states } = await group.health();
    expect(
      states?.map(({ Target, TargetHealth }) => [Target?.Id, Target?.Port, TargetHealth?.State]),
    ).toEqual([
      [one!.id, 80, "healthy"],
      [other!.id, 8080, "healthy"],
    ]);
  });

  it("can be deregistered and drained", async () => {
    await attach(group);
    const [one, other] = await launch(2);
    await group.register([one!, other!]);
    await group.deregister([one!]);
    await group.waitUntilDrained([one!]);
    const { TargetHealthDescriptions: states } = await group.health();
    expect(states?.map(({ Target }) => Target?.Id)).toEqual([other!.id]);
  });

  it("can be IP addresses", async () => {
    const addresses = await elbv2.createTargetGroup({
      name: "addresses",
      protocol: "HTTP",
      port: 80,
      vpc,
      targetType: "ip",
    });
    await addresses.register(["10.0.0.7", { id: "10.0.0.8", port: 81 }]);
    const { TargetHealthDescriptions: states } = await addresses.health();
    expect(states?.map(({ Target }) => [Target?.Id, Target?.Port])).toEqual([
      ["10.0.0.7", 80],
      ["10.0.0.8", 81],
    ]);
  });
});
