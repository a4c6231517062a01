import type { DescribeTargetHealthCommandOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expectTypeOf, it } from "vitest";
import type { EC2Resource, Instance, SecurityGroup, Subnet, Vpc } from "../../src/ec2/index.js";
import type {
  ELBv2Resource,
  Listener,
  ListenerCertificate,
  LoadBalancer,
  LoadBalancerCollection,
  Rule,
  TagMap,
  TargetGroup,
  TrustStoreRevocation,
} from "../../src/elbv2/index.js";

declare const elbv2: ELBv2Resource;
declare const ec2: EC2Resource;
declare const balancer: LoadBalancer;
declare const listener: Listener;
declare const rule: Rule;
declare const group: TargetGroup;
declare const instance: Instance;

describe("navigation between the resources", () => {
  it("has their types", () => {
    expectTypeOf(group.loadBalancers).toEqualTypeOf<LoadBalancerCollection>();
    expectTypeOf(listener.loadBalancer).toEqualTypeOf<LoadBalancer | undefined>();
    expectTypeOf(rule.listener()).toEqualTypeOf<Listener>();
    expectTypeOf(rule.targetGroups()).toEqualTypeOf<TargetGroup[]>();
    expectTypeOf(elbv2.loadBalancerByName("web")).resolves.toEqualTypeOf<LoadBalancer>();
    expectTypeOf(elbv2.findLoadBalancerByName("web")).resolves.toEqualTypeOf<LoadBalancer | undefined>();
    expectTypeOf(balancer.subnetsOf(ec2)).toEqualTypeOf<Subnet[]>();
    expectTypeOf(balancer.securityGroupsOf(ec2)).toEqualTypeOf<SecurityGroup[]>();
    expectTypeOf(group.vpcOf(ec2)).toEqualTypeOf<Vpc | undefined>();
  });
});

describe("a new listener", () => {
  it("is described in short form or with the SDK's own input", () => {
    const made = balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });
    expectTypeOf(made).resolves.toEqualTypeOf<Listener>();
    expectTypeOf(balancer.createListener).toBeCallableWith({
      Port: 80,
      DefaultActions: [{ Type: "forward", TargetGroupArn: group.arn }],
    });
  });

  it("has exactly one action", () => {
    // @ts-expect-error it has no action
    void balancer.createListener({ port: 80 });
    // @ts-expect-error it has two actions
    void balancer.createListener({ port: 80, forwardTo: group, respondWith: { status: 404 } });
  });

  it("does not accept a load balancer", () => {
    // @ts-expect-error the balancer is filled in
    void balancer.createListener({ LoadBalancerArn: "other", DefaultActions: [] });
  });
});

describe("a new rule", () => {
  it("is described in short form or with the SDK's own input", () => {
    const made = listener.createRule({ priority: 1, pathPatterns: ["/api/*"], forwardTo: group });
    expectTypeOf(made).resolves.toEqualTypeOf<Rule>();
    expectTypeOf(listener.createRule).toBeCallableWith({ Priority: 1, Conditions: [], Actions: [] });
  });

  it("requires a priority", () => {
    // @ts-expect-error the priority is required
    void listener.createRule({ pathPatterns: ["/api/*"], forwardTo: group });
  });
});

describe("targets", () => {
  it("can be of every supported kind", () => {
    expectTypeOf(group.register).toBeCallableWith([
      instance,
      "i-2",
      "10.0.0.1",
      { id: "i-3", port: 80 },
      { Id: "i-4" },
      balancer,
    ]);
    expectTypeOf(group.register).toBeCallableWith({ Targets: [{ Id: "i-1" }] });
    expectTypeOf(group.health()).resolves.toEqualTypeOf<DescribeTargetHealthCommandOutput>();
    expectTypeOf(group.waitUntilHealthy()).resolves.toEqualTypeOf<TargetGroup>();
  });

  it("are required when waiting for them to be drained", () => {
    // @ts-expect-error not all registered targets will ever be drained
    void group.waitUntilDrained();
  });
});

describe("records and lists", () => {
  it("have the types of their contents", () => {
    expectTypeOf(group.getTags()).resolves.toEqualTypeOf<TagMap>();
    expectTypeOf(group.getAttributes()).resolves.toEqualTypeOf<TagMap>();
    expectTypeOf(group.modifyAttributes).toBeCallableWith({ "stickiness.enabled": true });
    expectTypeOf(listener.addCertificates(["arn"])).resolves.toEqualTypeOf<ListenerCertificate[]>();
    expectTypeOf(elbv2.trustStore("arn").addRevocations([])).resolves.toEqualTypeOf<TrustStoreRevocation[]>();
  });
});
