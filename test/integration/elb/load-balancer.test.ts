import { beforeEach, describe, expect, it } from "vitest";
import { EC2Resource, type Instance } from "../../../src/ec2/index.js";
import { ELBResource, type LoadBalancer } from "../../../src/elb/index.js";
import { isResourceNotFound } from "../../../src/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

const HTTP = { Protocol: "HTTP", LoadBalancerPort: 80, InstanceProtocol: "HTTP", InstancePort: 8080 };

let elb: ELBResource;
let ec2: EC2Resource;
let balancer: LoadBalancer;

beforeEach(async () => {
  elb = new ELBResource(aws.config);
  ec2 = new EC2Resource(aws.config);
  balancer = await elb.createLoadBalancer({
    LoadBalancerName: "web",
    Listeners: [HTTP],
    AvailabilityZones: ["us-east-1a"],
    Tags: [{ Key: "Stage", Value: "test" }],
  });
});

async function launch(count: number): Promise<Instance[]> {
  const [image] = await ec2.images
    .filter({ Owners: ["amazon"] })
    .limit(1)
    .toArray();
  return ec2.createInstances({ ImageId: image?.id, MinCount: count, MaxCount: count });
}

describe("a classic load balancer", () => {
  it("can be created, checked for existence, loaded, listed and deleted", async () => {
    expect(await balancer.exists()).toBe(true);
    await balancer.load();
    expect(balancer.dnsName).toContain("web");
    const names = (await elb.loadBalancers.toArray()).map(({ name }) => name);
    expect(names).toEqual(["web"]);
    await balancer.delete();
    expect(await balancer.exists()).toBe(false);
    await expect(balancer.reload()).rejects.toSatisfy(isResourceNotFound);
  });

  it("can be found by name among others", async () => {
    await elb.createLoadBalancer({
      LoadBalancerName: "api",
      Listeners: [HTTP],
      AvailabilityZones: ["us-east-1a"],
    });
    const found = await elb.loadBalancers.filter({ LoadBalancerNames: ["api"] }).toArray();
    expect(found.map(String)).toEqual(['LoadBalancer(name="api")']);
  });

  it("can be listed page by page", async () => {
    for (const LoadBalancerName of ["api", "mail"]) {
      await elb.createLoadBalancer({
        LoadBalancerName,
        Listeners: [HTTP],
        AvailabilityZones: ["us-east-1a"],
      });
    }
    const lengths: number[] = [];
    for await (const page of elb.loadBalancers.pageSize(2).pages()) lengths.push(page.length);
    expect(lengths).toEqual([2, 1]);
  });

  it("creates and deletes listeners", async () => {
    await balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 22, InstancePort: 22 }]);
    await balancer.load();
    expect(ports(balancer)).toEqual([80, 22]);
    await balancer.deleteListeners([80]);
    await balancer.load();
    expect(ports(balancer)).toEqual([22]);
  });

  it("replaces the certificate of a listener", async () => {
    await balancer.createListeners([
      {
        Protocol: "HTTPS",
        LoadBalancerPort: 443,
        InstancePort: 8080,
        SSLCertificateId: "arn:aws:iam::1:one",
      },
    ]);
    await balancer.setListenerCertificate({
      LoadBalancerPort: 443,
      SSLCertificateId: "arn:aws:iam::1:other",
    });
    await balancer.load();
    const https = balancer.listenerDescriptions?.find(({ Listener }) => Listener?.LoadBalancerPort === 443);
    expect(https?.Listener?.SSLCertificateId).toBe("arn:aws:iam::1:other");
  });

  it("checks the health of its instances as configured", async () => {
    await balancer.configureHealthCheck({
      HealthCheck: {
        Target: "HTTP:8080/",
        Interval: 5,
        Timeout: 3,
        HealthyThreshold: 2,
        UnhealthyThreshold: 2,
      },
    });
    await balancer.load();
    expect(balancer.healthCheck?.Target).toBe("HTTP:8080/");
  });

  it("registers and deregisters instances, as objects and ids", async () => {
    const [one, other] = await launch(2);
    await balancer.registerInstances([one!, other!.id]);
    await balancer.waitUntilInstanceInService([one!, other!]);
    await balancer.waitUntilAnyInstanceInService();
    const { InstanceStates: states } = await balancer.instanceHealth();
    expect(states?.map(({ State }) => State)).toEqual(["InService", "InService"]);
    await balancer.deregisterInstances([one!]);
    await balancer.load();
    expect(balancer.instancesOf(ec2).map(({ id }) => id)).toEqual([other!.id]);
  });

  it("enables and disables zones", async () => {
    await balancer.enableAvailabilityZones(["us-east-1b"]);
    await balancer.load();
    expect([...(balancer.availabilityZones ?? [])].sort()).toEqual(["us-east-1a", "us-east-1b"]);
    await balancer.disableAvailabilityZones(["us-east-1a"]);
    await balancer.load();
    expect(balancer.availabilityZones).toEqual(["us-east-1b"]);
  });

  it("changes its settings, and keeps those that are not given", async () => {
    await balancer.modifyAttributes({ ConnectionDraining: { Enabled: true, Timeout: 42 } });
    await balancer.modifyAttributes({
      LoadBalancerAttributes: { CrossZoneLoadBalancing: { Enabled: true } },
    });
    expect(await balancer.getAttributes()).toMatchObject({
      ConnectionDraining: { Enabled: true, Timeout: 42 },
      CrossZoneLoadBalancing: { Enabled: true },
    });
  });

  it("has tags as a record", async () => {
    await balancer.addTags({ Stage: "production", Team: "web" });
    await balancer.removeTags(["Team"]);
    expect({ ...(await balancer.getTags()) }).toEqual({ Stage: "production" });
  });

  it("rethrows the service's error", async () => {
    // Not with registerInstances: moto responds to it with a 500 for a missing balancer.
    const nobody = elb.loadBalancer("nobody").instanceHealth();
    await expect(nobody).rejects.toMatchObject({ name: "AccessPointNotFoundException" });
  });
});

describe("a classic load balancer in a VPC", () => {
  it("has its VPC, subnets, groups and instances as EC2 resources", async () => {
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const one = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24", AvailabilityZone: "us-east-1a" });
    const other = await vpc.createSubnet({ CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1b" });
    const group = await vpc.createSecurityGroup({ GroupName: "web", Description: "web" });
    const inside = await elb.createLoadBalancer({
      LoadBalancerName: "inside",
      Listeners: [HTTP],
      Subnets: [one.id],
    });
    await inside.attachToSubnets([other]);
    await inside.applySecurityGroups([group]);
    await inside.load();
    expect(inside.vpcOf(ec2)?.equals(vpc)).toBe(true);
    const subnets = inside.subnetsOf(ec2).map(({ id }) => id);
    expect(subnets.sort()).toEqual([one.id, other.id].sort());
    expect(inside.securityGroupsOf(ec2).map(String)).toEqual([String(group)]);
    await inside.detachFromSubnets([one.id]);
    await inside.load();
    expect(inside.subnets).toEqual([other.id]);
  });
});

describe("policies of a classic load balancer", () => {
  it("can be created, listed, loaded and deleted as resources", async () => {
    const sticky = await balancer.createLbCookieStickinessPolicy({
      PolicyName: "sticky",
      CookieExpirationPeriod: 60,
    });
    const app = await balancer.createAppCookieStickinessPolicy({ PolicyName: "app", CookieName: "sid" });
    await balancer.createPolicy({
      PolicyName: "proxy",
      PolicyTypeName: "ProxyProtocolPolicyType",
      PolicyAttributes: [{ AttributeName: "ProxyProtocol", AttributeValue: "true" }],
    });
    const names = (await balancer.policies.toArray()).map(({ name }) => name);
    expect(names.sort()).toEqual(["app", "proxy", "sticky"]);

    const loaded = await balancer.policy("proxy").load();
    expect(loaded.policyTypeName).toBe("ProxyProtocolPolicyType");
    expect(sticky.loadBalancer().equals(balancer)).toBe(true);

    await app.delete();
    expect(await app.exists()).toBe(false);
  });

  it("can be set for a listener and for a port of the instances", async () => {
    const sticky = await balancer.createLbCookieStickinessPolicy({ PolicyName: "sticky" });
    await balancer.setListenerPolicies({ LoadBalancerPort: 80, PolicyNames: [sticky] });
    await balancer.setBackendServerPolicies({ InstancePort: 8080, PolicyNames: ["sticky"] });
    await balancer.load();
    expect(balancer.listenerDescriptions?.[0]?.PolicyNames).toEqual(["sticky"]);
    expect(balancer.backendServerDescriptions).toEqual([{ InstancePort: 8080, PolicyNames: ["sticky"] }]);
    await balancer.setListenerPolicies({ LoadBalancerPort: 80, PolicyNames: [] });
    await balancer.load();
    expect(balancer.listenerDescriptions?.[0]?.PolicyNames ?? []).toEqual([]);
  });
});

function ports({ listenerDescriptions }: LoadBalancer): (number | undefined)[] {
  return (listenerDescriptions ?? []).map(({ Listener }) => Listener?.LoadBalancerPort);
}
