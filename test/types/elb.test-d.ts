import type {
  DescribeInstanceHealthCommandOutput,
  LoadBalancerAttributes,
  PolicyDescription,
} from "@aws-sdk/client-elastic-load-balancing";
import { describe, expectTypeOf, it } from "vitest";
import type { EC2Resource, Instance, SecurityGroup, Subnet, Vpc } from "../../src/ec2/index.js";
import type { ELBResource, LoadBalancer, LoadBalancerPolicy } from "../../src/elb/index.js";

declare const elb: ELBResource;
declare const ec2: EC2Resource;
declare const balancer: LoadBalancer;
declare const instance: Instance;

describe("the EC2 resources of a balancer", () => {
  it("have the types of the root that is passed in", () => {
    expectTypeOf(balancer.instancesOf(ec2)).toEqualTypeOf<Instance[]>();
    expectTypeOf(balancer.subnetsOf(ec2)).toEqualTypeOf<Subnet[]>();
    expectTypeOf(balancer.securityGroupsOf(ec2)).toEqualTypeOf<SecurityGroup[]>();
    expectTypeOf(balancer.vpcOf(ec2)).toEqualTypeOf<Vpc | undefined>();
    expectTypeOf(balancer.vpcOf({ vpc: (id: string) => id.length })).toEqualTypeOf<number | undefined>();
  });

  it("come only from a root that creates them", () => {
    // @ts-expect-error ELB's root does not create instances
    balancer.instancesOf(elb);
  });
});

describe("instances", () => {
  it("are given as objects, as ids, or in the SDK's own input", () => {
    expectTypeOf(balancer.registerInstances).toBeCallableWith([instance, "i-2"]);
    expectTypeOf(balancer.registerInstances).toBeCallableWith({ Instances: [{ InstanceId: "i-1" }] });
    expectTypeOf(balancer.instanceHealth()).resolves.toEqualTypeOf<DescribeInstanceHealthCommandOutput>();
  });

  it("are not accepted together with the balancer's name", () => {
    // @ts-expect-error the balancer is filled in
    void balancer.registerInstances({ Instances: [], LoadBalancerName: "other" });
  });
});

describe("policies", () => {
  it("are resources", () => {
    expectTypeOf(
      balancer.createLbCookieStickinessPolicy({ PolicyName: "sticky" }),
    ).resolves.toEqualTypeOf<LoadBalancerPolicy>();
    expectTypeOf(balancer.policy("sticky")).toEqualTypeOf<LoadBalancerPolicy>();
    expectTypeOf(elb.samplePolicies()).resolves.toEqualTypeOf<PolicyDescription[]>();
  });

  it("are in addition to their names", () => {
    expectTypeOf(balancer.setListenerPolicies).toBeCallableWith({
      LoadBalancerPort: 80,
      PolicyNames: [balancer.policy("sticky"), "other"],
    });
  });
});

describe("settings", () => {
  it("are the SDK's", () => {
    expectTypeOf(balancer.getAttributes()).resolves.toEqualTypeOf<LoadBalancerAttributes>();
    expectTypeOf(balancer.modifyAttributes).toBeCallableWith({ ConnectionSettings: { IdleTimeout: 30 } });
  });
});
